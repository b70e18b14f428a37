"""What people who write English want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Translate the new tour descriptions into English, then swap them in on the tours page |
newsletter about cask weekend + same text in dutch for our belgian lot | post + mail about the
open rehearsal, both tomorrow please | what do other planners here charge for a day-of package?
| full text of ep 12 typed out + put on the episode page, by sunday | Easter opening hours on
the site by Friday | Right. Books. Then the April mailing. Then chase Pemberton for the gate. |
website text + facebook | invoice for 14 hours at 65, Mr Lund, 27 Church Street | since tuesday
there are 38 mails about the recall in there, someone please answer them | last friday's call
needs typing up, 1:45:30 long, sorry | contract, 6 pages, english to dutch, within 48 hours |
from monday on i need cover for the customer mails | product texts, 32 of them, to dutch, in the
week of the 23rd | the 2nd draft of the price list into the shop, 112 items | ep 15 is recorded,
same again please | one sec. more pressing: invoice for Okafor, 6 hours at 140, straight away
please | Wrote 900 words on why discounting kills firms. Chop it up. LinkedIn. No emojis. | Do
you do payroll? like actually paying the lads and the tax bit | Signed print to Osaka, insured.
Same client wants the bill in yen. | 14 million plays and €38. discuss | Can you run the wages
for March and get payslips out by the 31st | 6 pictures attached, think up some captions and get
them posted this weekend | Could I have the written version of 22 as well? Word doc, with
speaker names | Ep 12: cut it, and do the notes too please. Friday. | bill Otter Trust 900 for
the fence and Mr Gale 120 for the gate | Our sake tasting notes should go into Japanese, 2 pages
| We passed 1,000 students yesterday!! The world should know. LinkedIn too | transcribe 3
podcast episodes w/ time stamps, links below | Pls pay Rossi (open since Feb) and DHL (2 bills).
| Please cancel my gym induction tomorrow. | Translate both: the flyer into Turkish, the rental
terms from Greek into English | Remind me every second Friday to send my hours to the agency. |
got 14 pages of scribbles from the team day, can someone type them | lesson 9 is great. now need
a tool list as pdf, one page, text below | Need texts for 9 candles, label size, max 40 words
each. List to follow. | captions, English, 6 reels, tomorrow?
""",
}
