"""What people who write English want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
two linkedin posts about the new training course, then stick the dates on the website too | put
new wheel build prices on the site then post it on insta too. fri pls | invoice Brandt (6.5
days) + early train to Cologne, both tomorrow pls | full text of ep 12 typed out + put on the
episode page, by sunday | VAT figures Jan+Feb ready for the tax lady, she does the rest |
taproom menu to english, then up on the page | Add the 34 new dogs to the sheet? owner, breed,
jabs. and invoice the Saturday group | Chase Nowak. Chase Bright & Sons. Different tone each,
Nowak's a mate | accounts n posts please, and whoever unblocks the sink in the darkroom gets
cake | invoice for 14 hours at 65, Mr Lund, 27 Church Street | contract, 6 pages, english to
dutch, within 48 hours | in three hours at the latest the sold out banner has to be on the
homepage | The Sunday sermon, part 2, 38 minutes. Thank you kindly. | invoice no 2026-031 to
Brightwell Ltd, £640, net 30. today by 5pm | The "visit us" page still has the old opening hours
on it. | can u build us a website with a shop for the tutus | customer 4471 says she was charged
twice. answer her nicely & make the credit note | feb books pls. bank csv + receipts are in the
shared folder | Second part of the drawings is done, so bill the Kowalskis 2,400 by Friday. |
site says sat 9-5, should be 9-1, pls fix | chase whoevers overdue, every monday | q1 books and
wages run, both by 31st | Invoice the Whitcombe wedding (£2,150) and put the six best shots on
our instagram | Right, my list: - January books - chase the Oakfield invoice - wages for the two
Saturday girls | newsletter on the piano tuning offer + a facebook post for it | Got the January
books, all fine. Please do February too, by the 20th. | one more for the pile: invoice to Greta
Lomax, wedding dress alterations, £310 | grooming customers haven't been billed either | 412
unread since I got back from the fair. I can't face it. | flights Dublin - Lisbon, 14 to 18 May,
one person, hand luggage | The Grange Hotel still owes us for December and I'm sick of ringing
them myself. | I need a proper HACCP plan for the ice cream, the old one only covers coffee |
Tap list blackboard wants redoing over the weekend, five beers have changed | another one:
birthday, 25 people, finger food, the lady wants numbers by tomorrow | Bank holiday rota would
be the next thing, everyone keeps asking me | wage slips for my two lads have to be ready by the
27th | put Mrs Okafor in for tuesday 2pm, first assessment, one hour | Packaging quantities,
that register thing. Deadline's on the 15th and I've reported nothing | We've stopped doing the
evening course. Can someone take it off the site today? | gumroad page for the ebook is still
called "untitled 3"... title, blurb, cover, the lot | My accountant is on at me about January
and February again. Payouts, fees, the usual sheet. | while the newsletter's cooking, 4 insta
posts about the same sale would be nice | same again for february please | January looked fine.
Same again for Feb, statement and receipts uploaded | Dictation, 12 minutes, medical report
style. I need it tomorrow at 9 in the morning latest. | need an invoice out to Brightwell
Dental, 890 + VAT, EOD today if at all possible | Any chance of a 15% code that runs from Good
Friday through Easter Monday? | Could the February sessions be billed by Friday? List is in the
sheet as ever. | send a last reminder to Hotel Astor tomorrow pls | Scrap the newsletter idea
and do three Instagram posts instead, about the sourdough course
""",
}
