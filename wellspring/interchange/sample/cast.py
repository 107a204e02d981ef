"""The people of the sample network: a plant manager's, between jobs in Salt Lake City.

All invented, at example domains. Each stands for a way people really know each other, so that
every circle is there (P3.19): work, study, family, the street, the parish, the team, the vet.
"""

from __future__ import annotations

from typing import NamedTuple


class Somebody(NamedTuple):
    """One of the cast. `met` is days ago; `knows` are keys of others they know."""

    key: str
    given: str
    family: str
    title: str = ""
    organisation: str = ""
    place: str = "Salt Lake City, Utah"
    circles: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    notes: str = ""
    met_where: str = ""
    met_through: str = ""
    met: int = 0
    birthday: str = ""
    linkedin: bool = True
    phone: str = ""
    was: tuple[str, str] = ("", "")  # organisation and title in an older LinkedIn export


CAST = (
    Somebody("samuel", "Samuel", "Adeyemi", "Director of Operations", "Wasatch Robotics",
             circles=("Work",), interests=("trail running",), met_where="Utah manufacturing breakfast",
             met_through="Ruth Lindqvist", met=40, phone="+18015550101",
             notes="Ramping a second line in Provo. Cares about how crews are trained, not only hired."),
    Somebody("leilani", "Leilani", "Kahale", "Plant Manager", "Provo Castings", "Provo, Utah",
             circles=("Work", "Former colleagues"), interests=("outrigger canoes", "apprenticeships"),
             met_where="Harbor Forge, the night shift of 2014", met=4200, phone="+18015550102",
             notes="Wants the changeover checklist for the plant in Provo."),
    Somebody("tomas", "Tomás", "Ferreira", "Supply Chain Director", "Alta Foods", "Ogden, Utah",
             circles=("Work",), interests=("Benfica", "sourdough"), met_where="Harbor Forge", met=3900,
             phone="+18015550103", was=("Harbor Forge", "Senior Buyer")),
    Somebody("ruth", "Ruth", "Lindqvist", "Retired plant manager", "", circles=("Mentor", "Work"),
             interests=("crosswords", "Basin and Range geology"), met_where="Harbor Forge, first boss",
             met=6900, linkedin=False, phone="+18015550104",
             notes="Reads every letter twice. Likes to hear how things turned out."),
    Somebody("priya", "Priya", "Raman", "VP Manufacturing", "Copperline Medical", "Sandy, Utah",
             circles=("Work",), interests=("classical dance",), met_where="Lean summit in Denver", met=820,
             met_through="Leilani Kahale"),
    Somebody("marcus", "Marcus", "Webb", "Talent Partner", "Summit Search", circles=("Recruiters",),
             met_where="He wrote on LinkedIn", met=300, phone="+18015550106"),
    Somebody("ines", "Inês", "Duarte", "Quality Lead", "Wasatch Robotics", circles=("Work",),
             met_where="Harbor Forge audit team", met=2600, interests=("bouldering",),
             was=("Harbor Forge", "Quality Engineer")),
    Somebody("george", "George", "Tanaka", "Owner", "Tanaka Machine Works", "West Valley City, Utah",
             circles=("Vendors",), interests=("koi", "vintage lathes"), met_where="Quoted our first dies",
             met=5200, phone="+18015550108", linkedin=False,
             notes="Hears of every line that is about to be built, months before it is announced."),
    Somebody("anna", "Anna", "Petrović", "Head of Continuous Improvement", "Bonneville Beverages",
             circles=("Study",), met_where="University of Utah, MBA evenings", met=2900,
             interests=("choir",), was=("Bonneville Beverages", "Improvement Manager")),
    Somebody("dele", "Dele", "Okoro", "Pastor", "Grace Chapel", circles=("Church",), linkedin=False,
             met_where="Grace Chapel", met=3300, notes="Knows half the valley and asks good questions."),
    Somebody("hannah", "Hannah", "Brandt", "Controller", "Alta Foods", "Ogden, Utah",
             circles=("Neighbours",), met_where="Lives across the street", met=1700,
             interests=("bees",), phone="+18015550111"),
    Somebody("carlos", "Carlos", "Mejía", "Veterinarian", "Sugar House Animal Clinic",
             circles=("Vet",), linkedin=False, met_where="Biscuit's broken paw", met=900,
             notes="His brother-in-law runs maintenance at Copperline Medical."),
    Somebody("joy", "Joy", "Whitcomb", "Hair stylist", "Studio Nine", circles=("Hairdresser",),
             linkedin=False, met_where="Studio Nine", met=2100,
             notes="Does the hair of two people at Wasatch Robotics."),
    Somebody("ben", "Ben", "Okafor", "Nurse", "Intermountain Health", circles=("Family",),
             linkedin=False, met=12000, birthday="--01-14", notes="My brother."),
    Somebody("yusuf", "Yusuf", "Haddad", "Maintenance Supervisor", "Harbor Forge",
             circles=("Work", "Running club"), met_where="Harbor Forge", met=1500,
             interests=("half marathons",), phone="+18015550115"),
    Somebody("claire", "Claire", "Fontaine", "Chief Operating Officer", "Copperline Medical",
             "Sandy, Utah", circles=("Work",), met_where="A panel on hiring", met=60,
             met_through="Priya Raman"),
    Somebody("nils", "Nils", "Aaberg", "Organiser", "Wasatch Job Club", circles=("Job club",),
             met_where="Wasatch Job Club, first evening", met=75, linkedin=False,
             notes="Keeps the list of who looks for what."),
    Somebody("rosa", "Rosa", "Delgado", "Production Scheduler", "Provo Castings", "Provo, Utah",
             circles=("Work", "Former colleagues"), met_where="Harbor Forge", met=2300,
             interests=("quilting",)),
    Somebody("kenji", "Kenji", "Mori", "Lean Consultant", "Mori & Partners", "Boise, Idaho",
             circles=("Work",), met_where="Kaizen week at Harbor Forge", met=3100,
             interests=("woodblock prints",)),
    Somebody("fatima", "Fatima", "El-Amin", "HR Director", "Bonneville Beverages",
             circles=("Study",), met_where="University of Utah, MBA evenings", met=2900),
)  # fmt: skip

KNOWS = (
    ("samuel", "ines", "they lead one line together"),
    ("ruth", "samuel", "she hired him once"),
    ("leilani", "rosa", "same plant"),
    ("priya", "claire", "same company"),
    ("carlos", "priya", "by his brother-in-law"),
    ("joy", "samuel", "cuts his hair"),
    ("hannah", "tomas", "same company"),
    ("anna", "fatima", "same company"),
    ("george", "leilani", "makes her dies"),
    ("nils", "claire", "spoke at the club"),
)
