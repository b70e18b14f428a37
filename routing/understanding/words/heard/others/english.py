"""What people who write English want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
two linkedin posts about the new training course, then stick the dates on the website too |
pelham owes me 900 since xmas, chase him agian will you. politely. ish | January came out clean,
I checked it against the bank. February then? Same folder, same chaos. | what do other planners
here charge for a day-of package? | Feb books by the 20th please, accountant's off to Crete
after | Right. Books. Then the April mailing. Then chase Pemberton for the gate. | books &
socials, as every month | Wages: done by 5pm on Friday. Receipts: whenever. | please send the
reminder to Dorset Dairy on february 30 | got a 50 min interview that needs typing up. before
noon tomorrow, doable? | a story for tomorrow 7.30am with the new croissant. photo in 5 min |
one sec. more pressing: invoice for Okafor, 6 hours at 140, straight away please | Bellweather
still haven't paid february. or january, come to think of it. I hate asking. | bill marlow
school 90 for the zoom thing, today pls before i forget it existed | we need a proper website,
the one we have is from 2011 and plays music | Inbox is at 61 unread support mails. Please get
through it today. | Okay 3.0 looks good. Submit it to both stores please | bill Otter Trust 900
for the fence and Mr Gale 120 for the gate | 88 unanswered mails in the shop inbox. help |
invoice Mrs Pemberton £340 for tuning both pianos | our booking page just shows a white screen
since last night, can you have a look | find out who rents kilns near bristol | need feb books
done by friday | my dictated survey notes, typed by 4pm today | menu into german by 25 march |
Can you answer the customer mails on Saturdays from now on? Same templates as on weekdays. |
Could you remind Denham of the unpaid invoice? Friendly, it's the first one. | Flights to Porto
and back, 11 to 13 May, hand luggage only | I'll check with Bea. Meanwhile could you put our
price list into Portuguese? | grooming customers haven't been billed either | 412 unread since I
got back from the fair. I can't face it. | flights Dublin - Lisbon, 14 to 18 May, one person,
hand luggage | the housing association bid pack came today as well, 60 pages, needs filling in |
12 burger pics cut out for uber eats by sunday, white background pls | april shift plan isn't
drawn up yet | now the same for January, my bank wants to see it Friday | Label man promised
Monday. It's Wednesday. No labels. Could somebody get after him | got a new hand cream, notes
attached, nothing written yet | Post on facebook that saturday's tasting is cancelled, with a
nice sorry | gumroad page for the ebook is still called "untitled 3"... title, blurb, cover, the
lot | q2 gumroad + paypal to the sheet pls, by the 10th | Lund said yes to the quote!! So she
gets it as a proper bill now | Invoice for Ms Adeyemi pls: 3 cello lessons at 45, one cancelled
late so half price | 38 unread in the returns mailbox and I'm elbow deep in dough. Someone clear
it? | new prices kick in 1 April. Could you change the website on that day, not earlier | We
need cover for the customer chat on weekends, every saturday and sunday, templates exist | Q1
books please, everything Jan to Mar, tax adviser needs it mid april | And now February pls, bank
statement's in the usual folder | ring size chart pls, UK letters to EU to US | Six reviews this
month, all lovely, not a word back from us. Looks rude. | Mother's Day is Sunday and my
subscribers have heard precisely nothing from me | hi! can you type up my measurements for the
ground floor, 9 pages, by friday? | payroll for march pls, we're six now. has to be ready by the
27th
""",
}
