"""What passed between the owner of the sample and its people: letters, talks, a few loose ends.

Days are days ago, so that the sample is always of today. Every word is invented.
"""

from __future__ import annotations

from typing import NamedTuple


class Letter(NamedTuple):
    """A mail or message: days ago, the hour, `to` or `from` whom, subject and words."""

    days: int
    hour: int
    way: str  # "to" or "from"
    who: str
    subject: str
    words: str
    channel: str = "email"


class Talk(NamedTuple):
    """A meeting: days ago, or ahead where negative, the hour, with whom, what it was called."""

    days: int
    hour: int
    who: tuple[str, ...]
    title: str
    place: str = ""
    minutes: int = 60


LETTERS = (
    Letter(41, 9, "to", "samuel", "Ruth Lindqvist suggested we talk",
           "Dear Samuel, Ruth Lindqvist thought we should meet. I ran three lines at Harbor Forge and "
           "would like to learn how you train crews for a second line. Would twenty minutes next week suit you?"),
    Letter(40, 11, "from", "samuel", "Re: Ruth Lindqvist suggested we talk",
           "Any friend of Ruth's. Friday the coffee is on me. Bring your questions."),
    Letter(13, 8, "from", "leilani", "Provo, line 3",
           "We start the third line in January. Do you still have that changeover checklist from Harbor Forge?"),
    Letter(12, 19, "to", "leilani", "Re: Provo, line 3",
           "Congratulations. I will send you the changeover checklist by Friday, with the notes in the margin."),
    Letter(62, 7, "to", "tomas", "Alta",
           "Tomás, I read that you moved to Alta Foods. How is the new chain?"),
    Letter(61, 20, "from", "tomas", "Re: Alta",
           "Longer than the old one. I will introduce you to Hannah in finance, she lives in your street I think."),
    Letter(5, 10, "from", "priya", "Two candidates for the training role",
           "I am choosing between two people for our training role. You trained crews for years. "
           "What would you ask them in the first ten minutes?"),
    Letter(120, 10, "to", "priya", "Thank you for Denver",
           "Thank you for the hour in Denver. I used your cell layout idea the same week."),
    Letter(119, 12, "from", "priya", "Re: Thank you for Denver", "That made my day. Tell me how it goes."),
    Letter(9, 15, "from", "marcus", "Plant Manager, Ogden",
           "Hello, I have a plant manager role in Ogden that may fit. Are you open to a call this week?",
           "linkedin_message"),
    Letter(95, 9, "to", "kenji", "Ten years since kaizen week",
           "Kenji, it is ten years since kaizen week and the red tags still hang. I hope Boise treats you well."),
    Letter(94, 21, "from", "kenji", "Re: Ten years since kaizen week",
           "You made me laugh. I keep one of those tags on my desk."),
    Letter(200, 9, "to", "george", "Dies for a friend",
           "George, a friend needs short-run dies. May I give her your number?"),
    Letter(199, 10, "from", "george", "Re: Dies for a friend", "Always. Thank you for thinking of us."),
    Letter(33, 18, "to", "claire", "Your panel on hiring",
           "Your point about hiring for curiosity stayed with me. Here is the study I mentioned."),
    Letter(32, 8, "from", "claire", "Re: Your panel on hiring", "Thank you, I passed it on to my team."),
    Letter(150, 12, "to", "anna", "Choir on Sunday?", "Are you singing on Sunday? We would love to come."),
    Letter(149, 13, "from", "anna", "Re: Choir on Sunday?", "Yes, at five. Come early, it fills up."),
    Letter(20, 9, "to", "nils", "My three sentences for the club",
           "Nils, here are my three sentences for the list. I can offer an hour on changeovers to anybody."),
    Letter(19, 9, "from", "nils", "Re: My three sentences for the club",
           "Good ones. I will bring two names to the next evening."),
    Letter(17, 20, "to", "nils", "Thank you for Friday",
           "Thank you for the evening, Nils. I came home with two names and more courage."),
    Letter(8, 18, "to", "marcus", "Re: Plant Manager, Ogden",
           "Thank you, Marcus. Ogden is too far for us just now. I am glad you thought of me.",
           "linkedin_message"),
    Letter(17, 21, "from", "yusuf", "Red tags",
           "Found one of our red tags behind the press. It goes on my wall.", "linkedin_message"),
    Letter(16, 7, "to", "yusuf", "Re: Red tags", "Kenji still keeps his on the desk. So do I.",
           "linkedin_message"),
    Letter(75, 22, "from", "yusuf", "Half marathon",
           "I signed us both up for April. You said yes in a weak moment.", "linkedin_message"),
    Letter(74, 7, "to", "yusuf", "Re: Half marathon", "Weak moments are the best ones. I am in.",
           "linkedin_message"),
)  # fmt: skip

TALKS = (
    Talk(-1, 12, ("priya",), "Coffee with Priya Raman", "Café by the clinic, Sandy", 20),
    Talk(4, 10, ("samuel",), "Coffee with Samuel Adeyemi", "Publik, 9th and 9th"),
    Talk(30, 12, ("ruth",), "Lunch with Ruth", "Her kitchen"),
    Talk(72, 12, ("ruth",), "Lunch with Ruth", "Her kitchen"),
    Talk(114, 12, ("ruth",), "Lunch with Ruth", "Her kitchen"),
    Talk(156, 12, ("ruth",), "Lunch with Ruth", "Her kitchen"),
    Talk(49, 17, ("leilani", "rosa"), "Old crew at Toasted Barrel"),
    Talk(91, 17, ("leilani", "rosa", "yusuf"), "Old crew at Toasted Barrel"),
    Talk(133, 17, ("leilani", "rosa"), "Old crew at Toasted Barrel"),
    Talk(210, 9, ("anna", "fatima"), "MBA reunion breakfast"),
    Talk(18, 18, ("nils",), "Wasatch Job Club"),
    Talk(60, 8, ("claire", "priya"), "Panel on hiring, then coffee"),
    Talk(140, 11, ("tomas",), "Walk with Tomás", "City Creek"),
    Talk(185, 11, ("tomas",), "Walk with Tomás", "City Creek"),
    Talk(230, 11, ("tomas",), "Walk with Tomás", "City Creek"),
    Talk(98, 16, ("hannah",), "Honey harvest"),
    Talk(250, 10, ("george",), "Visit to the die shop"),
    Talk(340, 10, ("george",), "Visit to the die shop"),
)

CALLS = (  # days ago, hour, who, what was said
    (
        25,
        18,
        "ben",
        "Mum's birthday; he sends his neighbour's number, she hires for the hospital kitchen",
    ),
    (55, 18, "ben", "The car, and the job, in that order"),
    (80, 12, "dele", "Asked how I am and meant it"),
    (
        160,
        15,
        "carlos",
        "Biscuit is fine. His brother-in-law looks for people who can read drawings",
    ),
    (45, 15, "joy", "Two of her clients at Wasatch Robotics spoke of a second line"),
)

KIND = "job"
OBJECTIVE = (
    "I want to run a plant again, where people are trained and not only hired. "
    "Within an hour of Salt Lake City, in operations or manufacturing."
)
TITLES = ("Plant Manager", "Director of Operations")
FITS = (
    "A line that is being built, not wound down",
    "Time to teach",
    "Home for dinner twice a week",
)
PURPOSES = (  # who, what the tie is for, what she would like to know from them, why
    ("leilani", "insight", "What did you not know before you took over the plant in Provo?",
     "She runs the kind of plant I would like to run."),
    ("yusuf", "insight", "Which plants look for maintenance people just now?",
     "Where maintenance is hired first, a line is about to be built."),
    ("nils", "connector", "", "He keeps the list of who looks for what."),
    ("george", "helper", "Who is about to build a line, and has told nobody yet?",
     "He quotes dies months before a line is announced."),
)  # fmt: skip
VOUCHES = (("nils", False, "introduce"), ("leilani", True, "recommend"), ("leilani", False, "recommend"))  # fmt: skip
