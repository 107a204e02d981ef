"""What sixty people are known for and what others need, labelled by hand: who could meet what.

Invented, after stories of people who helped each other to work. `NEEDS` were looked at while the
weights were chosen, `SEEN_ONCE` only afterwards. Of each need, `meets` names who could meet it and
`decoys` those who share a word with it and could not.
"""

# ruff: noqa: E501  people say what they say

from __future__ import annotations

from typing import NamedTuple

from wellspring.core.matching import Piece, Source


class Told(NamedTuple):
    """A need, who could meet it, and who only sounds like it."""

    text: str
    meets: tuple[str, ...]
    decoys: tuple[str, ...] = ()


T, K, N = Source.TALKED, Source.KNOWN, Source.NOTED
W, C, G = Source.WORK, Source.CIRCLE, Source.OFFERED
KNOWN: dict[str, tuple[tuple[Source, str], ...]] = {
    "harold": ((T, "lunch: ran the casting plant for eleven years, two years out of work, union crews trust him"), (W, "former plant manager, Ironside Castings")),
    "wes": ((T, "his brother welds pipe, and so did he before the knee"), (W, "Parts counter, Valley Auto")),
    "dolores": ((G, "knows the welding teacher at the trade school, will ask any day"), (W, "Guidance counsellor, Granite High")),
    "pavel": ((W, "Welding supervisor, Kestrel Thermal"),),
    "noor": ((K, "holds the thermography certificate, plans maintenance by heat pictures"), (W, "Maintenance planner, Beacon Paper")),
    "grace": ((W, "VP operations, Kestrel Thermal"), (T, "wants to read how others closed a site without injuries")),
    "victor": ((W, "Plant director, Kestrel Thermal"),),
    "rosa": ((W, "Production scheduler, Provo Castings"), (C, "quilting")),
    "george": ((W, "Owner, Tanaka Machine Works"), (T, "makes short-run dies, quotes in a day"), (C, "vintage lathes")),
    "carlos": ((W, "Veterinarian, Sugar House Animal Clinic"), (N, "brother-in-law runs maintenance at a medical firm")),
    "joy": ((W, "Hair stylist"), (T, "two clients at a robot maker spoke of a second line")),
    "hannah": ((W, "Controller, Alta Foods"), (C, "bees"), (G, "an hour on reading a balance sheet for anybody starting a company")),
    "anna": ((W, "Head of continuous improvement, Bonneville Beverages"), (T, "halved the changeover on the bottling line")),
    "kenji": ((W, "Lean consultant, Mori & Partners"),),
    "fatima": ((W, "HR director, Bonneville Beverages"), (T, "hires forty people for the night shift by spring")),
    "dele": ((W, "Pastor, Grace Chapel"), (T, "keeps a list of empty rooms for newcomers")),
    "ines": ((W, "Quality lead, Wasatch Robotics"), (C, "bouldering"), (T, "passed the ISO audit without one finding")),
    "samuel": ((W, "Director of operations, Wasatch Robotics"), (C, "trail running")),
    "marcus": ((W, "Talent partner, Summit Search"),),
    "priya": ((W, "VP manufacturing, Copperline Medical"), (C, "classical dance")),
    "tom": ((T, "writes for the Tribune, business page"), (W, "Reporter")),
    "lotte": ((W, "Vertaalster, zelfstandig"), (T, "translates Dutch and German manuals at night")),
    "amir": ((W, "Immigration attorney"), (T, "first call is free for nurses from abroad")),
    "sofia": ((W, "Nurse, Intermountain Health"), (T, "came on a work visa and knows every form")),
    "jonas": ((W, "Software developer"), (C, "choir"), (T, "built the booking site of his choir at weekends")),
    "ming": ((W, "Data analyst, State Health Office"), (T, "makes Excel do what others buy programs for")),
    "bruno": ((W, "Chef, Osteria Nove"), (T, "closes the kitchen in August and lets friends use it")),
    "petra": ((W, "Accountant"), (G, "does the tax papers of small charities for nothing")),
    "oleg": ((W, "Truck driver, Mountain Freight"), (T, "drives to Denver empty every Tuesday")),
    "helen": ((W, "Retired judge"), (T, "was on the board of the women's shelter")),
    "david": ((W, "Photographer"), (T, "portraits for people who look for work, half price")),
    "ruth": ((W, "Retired plant manager"), (T, "reads every letter twice, would read drafts")),
    "yusuf": ((W, "Maintenance supervisor, Harbor Forge"), (C, "half marathons")),
    "claire": ((W, "Chief operating officer, Copperline Medical"),),
    "nils": ((W, "Organiser, Wasatch Job Club"), (T, "has the hall on Thursdays, with a projector")),
    "beth": ((W, "Kindergarten teacher"), (T, "two places free in her group from January")),
    "ivan": ((W, "Electrician"), (T, "rewired his whole street")),
    "maria": ((W, "Estate agent"), (T, "rents out her lower flat to families")),
    "karl": ((W, "Einkäufer, Stahlbau Nord"), (T, "kennt jeden Lieferanten für Bleche")),
    "julie": ((W, "Directrice de la logistique, Fret Alpin"),),
    "ahmed": ((W, "Machinist"), (T, "out of work since the mill closed, five axis on his own machine")),
    "linda": ((T, "her daughter plays the cello and teaches children"), (W, "Bank teller")),
    "stan": ((W, "Beekeeper"), (T, "sells at the market on Saturdays")),
    "vera": ((W, "Grant writer, Utah Arts"), (T, "won three grants for small theatres last year")),
    "omar": ((W, "Robot cell programmer"), (T, "teaches PLC in the evening course")),
    "ellen": ((W, "Occupational health nurse"), (T, "brought the injuries in the foundry to none")),
    "frank": ((W, "Sales manager, Fasteners West"),),
    "gina": ((W, "Marketing freelancer"), (T, "would do a campaign for a good cause")),
    "hugo": ((W, "Roofer"), (T, "looks for an apprentice himself")),
    "iris": ((W, "Librarian"), (C, "crosswords")),
    "jack": ((W, "Barista"), (T, "reads everything about coffee")),
    "kate": ((W, "Lawyer, tenancies"), (T, "sits in the advice hour of the tenants' club")),
    "liam": ((W, "Bicycle mechanic"), (G, "mends children's bikes on Sundays")),
    "mona": ((W, "Speech coach"), (T, "had stage fright herself and laughs about it")),
    "ned": ((W, "Warehouse lead, Alta Foods"),),
    "olga": ((W, "Dental hygienist"),),
    "paul": ((W, "Solar installer"), (T, "moved from oil and knows how to change trades")),
    "quin": ((W, "Chemistry teacher"), (T, "runs the school lab on a shoestring")),
    "rita": ((W, "Event planner"), (T, "knows every caterer in the valley")),
    "sven": ((W, "Loan officer, Zions Bank"), (T, "likes founders who know their numbers")),
}  # fmt: skip

NEEDS = (
    Told("A plant manager who gets on with union crews", ("harold", "ruth", "victor"), ("ivan",)),
    Told("Welders for the second shift", ("pavel", "wes", "dolores"), ("fatima",)),
    Told("A maintenance planner who reads thermography", ("noor",), ("rosa", "rita", "kenji")),
    Told("Someone to make short-run dies", ("george",), ("oleg",)),
    Told("Help cutting changeover time on a bottling line", ("anna", "kenji"), ("joy",)),
    Told("A lawyer for a work visa", ("amir", "sofia"), ("kate",)),
    Told("A room to rent for a newcomer family", ("dele", "maria"), ("kate", "nils")),
    Told("Getting through the first ISO audit", ("ines",), ("petra",)),
    Told("Someone who translates a manual into German", ("lotte",), ("karl",)),
    Told("A website for the choir", ("jonas",), ("linda",)),
    Told("A ride for a sofa to Denver", ("oleg",), ("anna",)),
    Told("A kindergarten place in January", ("beth",), ("quin",)),
    Told("A reporter who would cover our job fair", ("tom",), ("nils",)),
    Told("Someone to read my cover letter before it leaves", ("ruth",), ("iris", "jack")),
    Told("Tax papers for our charity", ("petra",), ("gina",)),
    Told("A machinist for five axis work", ("ahmed", "george"), ("frank",)),
    Told("Spreadsheet help with a messy table", ("ming",), ("bruno",)),
    Told("A hall for sixty people on a Thursday", ("nils",), ("rita",)),
)
SEEN_ONCE = (
    Told("An electrician for an old house", ("ivan",), ("maria",)),
    Told("Portrait pictures for a job search", ("david",), ("nils", "marcus")),
    Told("Speaking in public without trembling", ("mona",), ("tom",)),
    Told("A cello teacher for a child", ("linda",), ("beth", "quin")),
    Told("Money for a small theatre", ("vera",), ("petra", "sven")),
    Told("PLC training for three technicians", ("omar",), ("yusuf",)),
    Told("Fewer injuries on the foundry floor", ("ellen",), ("olga",)),
    Told("A vet for an old dog", ("carlos",), ("sofia",)),
    Told("Mending my daughter's bicycle", ("liam",), ("linda",)),
    Told("Somebody in procurement who knows sheet suppliers", ("karl",), ("ned",)),
    Told("A bank that lends to founders", ("sven",), ("linda",)),
    Told("A caterer for the reunion", ("rita", "bruno"), ("nils",)),
    Told("Advice on changing trades from oil to solar", ("paul",), ("kate",)),
    Told("A second line: who builds robot cells", ("omar", "samuel"), ("anna",)),
    Told("Freight across the Alps", ("julie", "oleg"), ("paul",)),
    Told("Understanding a balance sheet", ("hannah",), ("karl",)),
    Told("An advertising campaign for the animal shelter", ("gina",), ("helen", "carlos")),
    Told("Someone on the board of a shelter", ("helen",), ("nils",)),
)
PAIRS = sum(len(told.meets) + len(told.decoys) for told in (*NEEDS, *SEEN_ONCE))


def pieces_of(key: str) -> tuple[Piece, ...]:
    """What is known of one of them."""
    return tuple(Piece(source, text) for source, text in KNOWN[key])
