"""What people who write English want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Two things: book me a hotel in Lyon for the fair on the 24th and get the price list into French
| two things while I've got you: chase the three who still haven't paid for january and get me a
train to Munich on the 24th | I've got an old cassette with my grandfather explaining his
recipes, it'd have to be typed out, and then put across into English for the cookbook | Now that
the season's over I'd like to hand off the whole of Q1 bookkeeping and also get the winter
storage bills out to the 28 boat owners | Bill's overdue at four holiday lets, Ma says be firm.
And a room in Inverness for 2 April would be braw | look up which craft markets in kent still
have stalls for june and what a pitch costs, the organiser sites are hopeless on a phone | books
are perfect. now the awkward part, the Harlans still owe me for the wedding (2,400, invoice
2025-117). a friendly nudge please, before friday | Ok next. Dr. Osei keeps missing me. Call her
office tomorrow between 2 and 4, she's in then | My diary's paper. 2024 and 2025, every
boarding, dog name owner and dates. I want it all in Excel so my daughter stops nagging | need
this whatsapp from a Polish lady put into english right now please, she's stood at the gate with
a husky | the groom's grandmother's recipes, handwritten, in Hungarian. Type them out, put them
in English, and onto the couple's wedding page. Yes really. They're paying me for it | please
set the shop's holiday banner live for 31 April, the text is the same as at Christmas without
the snow | Pre-order for "The Salt Almanac": a mailing, a post, and the button on the title's
page. All on 2 April, all with the same blurb, which I'll polish over the weekend | my treasurer
has walked out. somebody please do the February books and run the pay for our two part-timers,
as soon as humanly possible | people keep asking whether the 750ml is gluten free. reply to the
nine open emails and add a line to the FAQ so they stop | someone please answer the 30 odd mails
about late parcels, DHL lost a cage of them and I've run out of ways to say sorry | Please sort
out the unpaid stuff: ring-fence anything over 30 days, write them a friendly nudge first,
attach the original, cc me | Put the 212 orders from the market notebook into the shop system.
Columns are name, jar size, paid y/n. Skip the ones crossed out, my mum will handle the refunds
| the accountant keeps nagging about receipts, the customers keep nagging about when their bikes
are ready. take both off me please before i scream | Somebody should do my taxes, clean my
studio and marry my daughter off. Seriously though: February's statements matched, nothing more
| first find me a printer that does letterpress cards under 2 euros, then tell my customers
about it in a mailing | Could you ring the allotment people on the waiting list to arrange
viewings? My colleague did A to K already so start at L | Please write the thank-you mailing for
donors; also the books for the charity account; also someone to pick up the leaflets from the
printers in town. | We've got a christening, two weddings and one funeral in the diary so I'm
flat out with flowers. Books for Feb. Insta pics with captions. Invoices for the three done
ones. | ok listen: the newsletter (spring menu). the hours for my 4 waiters. the spanish for the
allergy card. the rest i can manage, i think | Look up which of our competitors offer same day
key cutting. Not how they do it, just who and what it costs. Tabs by town, please, I'll print it
for the lads | I'm a wedding DJ, weekends gone. Someone to text back the couples who mail,
someone to phone the venues on my list for meetings, someone to drive the kit to Norwich. | my
piano students' parents are lovely but don't pay. so: letters to the late ones. i'll also need
to be somewhere warm, so: flight to Valencia | could you swap the gallery on my site for the 12
new kitchens, and do the captions in welsh as well. end of the week ok | website says we do
sunday roasts and we don't anymore, take it off by tomorrow pls, and answer the eleven or so
people who wrote in asking to book one, poor souls | type up the webinar recording on menopause
and sleep please. then out of that make a letter for my list, the three tips only | turn my blog
on natural dyes into spanish, then couple of posts for linkedin out of the english one. tuesday
pls | what would it cost to sell my honey at Borough and who do I talk to, get the label text in
spanish, and bill Flora Deli for 3 cases | the help desk for my sewing patterns app is 60
unread. The list of answers is in the faq doc. For size questions, send them the chart. For
anything legal, forward it to me | newsletter about the seed swap, keep it short, and also do
the books for jan plus feb since I finally found the receipts behind the seed drawers | obi and
quayle are underway i see, then there's one more: bill the Thornbury school for the drum circle
please, 3 sessions, 95 each | February's with you already. Separate from that: an invoice for
Tolland Primary, £240, and chase Mr Yilmaz for the one he owes since January. Tomorrow if
possible. | good morning, I need my 2-page rental agreement turned into Ukrainian by the 30th of
February, that's the date the tenant wrote down | two things for tmrw: bill the Osman wedding
(1,900) and nudge the Greens, theirs is 40 days overdue | hours of my 2 helpers for march, I
need them mon 30th 12 noon, they get paid on the 1st | Could the new times go on the website on
April 1st please? Tue-Sat 11-6, closed Sun + Mon. No joke :) | mailing about frost and your
pipes, has to be with me before friday, so thursday at the very latest | Can one of you put the
60 sign-up forms from the open day into the CRM? by the 31st of April is plenty | I dictate into
my phone after each session while driving, it's 19 memos now, some are just me swearing at a
roundabout. can that become proper notes per client | Clinic in Leith says they never got my
bill for the four Tuesdays. Think I never sent one lol | new dog family signed up for the 1:1
block, they need my waiver and the "tell me about your dog" form, and nobody gets near my ankles
without the vaccination card | can you find me a supervisor? like go through the directory and
make me a comparison of who's good with trauma and what they charge | half my list is people who
came to one fayre in 2019. bounce bounce bounce. can the dead ones be cleared out | two bits for
whoever's on: the Ferris job wants invoicing (final, minus the deposit), and I need a stage
payment bill for the Lodge, 40% | We won bronze at the county ale awards!!! want the paper to
know and want it all over insta too | I'd do some telling-my-story type evenings in April if you
can find me any. Women's institutes, rotary, libraries. Subject: chimney sweeping, 31 years, the
things I've found up there | The choir confirmed!! 9 rooms, 2 nights, 12-14 June. Take those
rooms out everywhere please and send their treasurer a bill for the 30% deposit, address is in
the mail i forwarded | before I forget – our German visitors say the German on our page is "very
funny". Not meant to be. Can a human do it | Neil. 1) unit 9 needs billing for the broken
shutter, 385 + VAT, shutter firm's bill attached. 2) unit 3 hasn't paid since Jan, chase. |
someone's selling my fox on mugs on some marketplace?? can you go after them. also (unrelated)
the fox print is sold out, can you put the badger up instead | Harbour fire picture on three
news sites, no credit, no fee. Chase. Then put it on my own site so people know whose it is. |
Can ya look at what the label paid vs what the statement says. If they're short, bill them the
difference. | What have we actually got left for the juniors this year? I'd like to see that on
one sheet with what's gone out. | - june regatta, 40 jobs, nobody on any of them yet - float
money and bar slips from the dinner, all in an envelope, need entering - 6 new juniors, forms
scanned | Summer strings week: 30 places, please open it for sign up, and I need chaperones for
five lunches. Parents are usually happy to if somebody other than me asks | Certificates for 22
wee dancers, and see if the Legion place (or whatever it's called now) would have us for the
prizegiving | customer with a sesame allergy asked me today what's in the dressing and I stood
there like a lemon. We need that on paper for all the salads | Two orders: 10kg Brazil + 5kg
decaf from Dark Oak, and napkins (any, white) from wherever. Before friday's rush, so friday at
the latest. | Cart opens on the 24th. I need the launch sequence ready by then: 6 mails, warm,
not shouty | I have a freebie idea. 5-page PDF from my blog post, nice layout. Then a welcome
mail that delivers it. | By end of the month: payouts sheet for Q1 so far, and transcripts of
the four live calls for my archive | Our subscribers haven't heard from us since Christmas.
Workshop places for May are open now, 12 spots, 85 euro each. Should land in their inbox
Thursday next week. | I'm going to Leeds on the 25th. Book me the train and call the people on
the list up there so I don't sit around all day | The list of garages I gave you has holes. Fill
in the phone numbers, clear out the doubles, and find out which of the big three chains own whom
| Can someone write the mail to our list about the new vet joining? Short. A photo of her with
the greyhound will follow. | Two trips: mine to Antwerp 8-9 April incl hotel, and Sophie needs a
car at Bristol airport, same days | So the shoebox is full again. Receipts from the tree jobs in
January, some wet. Bank statement as usual in Drive. | prospects_hotels.xlsx attached, 60 hotels
on the coast. Ring them and get me tastings with the F&B manager, all before end of April please
| we got 3 new kinds of tea in, pls put them in the shop; the monthly sales sheet adds up wrong
again too, someone should repair it | Cut the first ten minutes off the webinar recording and,
while you are at it, get me the 60 attendee cards into a spreadsheet by Monday. | Find me a
flight to Dublin for April 14, aisle seat if there is one, and I'd also need something on the
rules for selling jam at Irish markets. | I want a chart of visitors per weekday from last
year's till data, and I want my meetings on Tuesday the 17th packed into the morning so the
afternoon is free. | I'm rubbish at this so help: my receipts from Feb live in a shoebox, sort
them, and there's a podcast episode to trim that should go out on Saturday. | Please plan our
Instagram for May: twelve posts, one theme per week, reels where it makes sense. I'd want to see
captions, hashtags and picture ideas before anything goes live. | Ticket to Prague (bus is ok)
on 28 March and the museum's letter from Czech into English, it's just one page | Raise the
shipping fee in the shop to 5.90 from the 16th on. Then a post on FB explaining why, same day.
Then go over the terms page and fix the spelling. | Answer everyone who commented on the goat
video, there's maybe 80 of them, most only want to know the goat's name (Gisela). Funny please,
never rude, and leave the trolls alone. | For our Portuguese supplier I need the complaint put
into Portuguese. For our shop: 60 corks too few came, so the stock should be put right. | Ask
the registry office for my certificate, find me ten wholesale florists in Holland that ship to
Austria, sound fix for the choir recording, the hiss is awful. | A customer, Ms Rahimi, got
someone else's prints. Sort it with her please. Our calendar sends no reminders since the switch
of phones either, I missed two appointments, that needs a technician. | I've an idea: a webinar
on bread. I'd want ads for it on Facebook from 1 April, and the sign-up page obviously has to
exist before that. | Thumbnail for video 14, in the style of the others. The audio of video 14
has an echo, too, that's for your sound people. | inbox: answer what you can. phone: call the
chimney sweep's office for a date. paper: renew my parking badge, form's on the desk | Get the
noise out of the three meditation tracks, they were recorded next to a fridge. Thursday is fine.
Also on Thursday: dentist at 5, cancel it, it's too late for me. | please remind the Lindgrens
AND the Okafors about there unpaid balance. one's 340, the others 95, sent in december | Two of
my girls haven't written down a single hour for March. Would you chase them and get the pay run
ready for me to sign? I need it by the 25th. | I need a one-page PDF on rose pruning that people
can print and take out into the garden. | Those lamb pictures came out so well that I want to
use them properly. A newsletter to our box customers for Monday and then a couple of Instagram
posts, please. | got another one for you: ep 61 needs cutting, usual intro and outro, out by
Tuesday. files in the same place | I also need a short note to the local paper about us turning
25, by Monday if that's doable. Five or six sentences, nothing fancy. | Good news, family Novak
said yes to the kitchen! Please send them contract and the other papers what you send always. |
Hello, I am physiotherapist in Graz. Please can you put Mrs Kofler on Tuesday 17 at 3 pm for
first session, and write to her that she must bring the paper from the doctor. | every monday
i'll drop the lads' timesheets in here, can you work out the overtime and split it by site each
week | third stage payment for the greenway job, 35 percent of contract, they do e-invoice only.
tomorrow would be great, their run's on friday | I took 22 shots of the new balayage looks last
night, under awful yellow lamps. Can someone sort the colours out? Two of them have my handbag
in the corner, that should vanish. | Please set up interviews with the three applicants I marked
green, starting Friday 20 March at 9:00, 45 minutes each. | When you have a moment, I need the
interview with our oldest customer written down and a post for our anniversary made out of it. |
While the posts are being written, could you also look up what other yoga studios in Leeds
charge for a ten-class pass? | I'd like the village halls on my list phoned about the first-aid
courses, and a meeting fixed with any that say yes. | Our opening hours have changed, so the
contact page needs the new ones: Tuesday to Saturday, nine to four. | I need the April
newsletter written by Friday the 20th. Theme is the open-air classes in the park, keep it light.
| Ring the garden centres on the list and book me meetings, and find out which wholesale prices
my two rivals ask for the same pots | Room in Bristol for two nights from April 14, and can
somebody find out what the other three locksmiths there charge for a lockout | Payroll for
March: 4 people, Kim was off sick for two days, Tariq started on the 9th. I need it ready to
approve on the 25th. | A post every Monday and Thursday on Instagram about what's on tap. I'll
send you pictures from the brewery as we go. | The hours for this month are on the whiteboard
photo I just sent. Can you prepare the wages from that? I want to approve them on the 30th. |
Three brides still haven't paid for their alterations. I hate asking for money. Could you nudge
them, nicely? | Six people at the open studio sat down with me about a family portrait and I've
done nothing since. Names are in the sheet, please get back to them with the price list. | Can
you get me a room in York for the night of the 26th? Nothing fancy, but I need somewhere to park
the van. | I'm having my knee done and I'm out Monday 23rd to Friday 27th. Phone needs covering,
and the customers booked for those days have to be moved. | just back from Mrs Bauer: 38 m²
herringbone, sand and oil, new skirting. she expects numbers from us by Tuesday | The hospital
tender closes on 2 April and nothing is put together. Also the landlord has to get a letter that
we're giving up the store on Quay Road. | Heard the county is putting all its school roofs out
to bid this spring. We'd love to be in on that. | Bungalow on Fir Road: measurements need
writing up, then a quote for the tiling, and ask two shops what the 60x120 stoneware costs. |
Have a look what people on TheFork say about the new chef and reply nicely, I never log in there
| I'm going to open on Sundays as well and have nobody for the coffee machine. Get a barista ad
out and put the new hours on Instagram. | for the supper club: window poster, an insta post, and
the pictures of last month's dishes made nice | Marco handed in his notice today. So that's a
line cook to find by 15 April, ideally someone who can do fish. | Order 5521 came back unopened,
take it into stock again and tell the lady when she gets her refund | There's a one-star review
on Google from a Daniel something who says we never rang him back. It needs a decent reply. |
The Easter menu is fixed. It needs laying out nicely on an A4, and it should go on the website
as its own page too. | Hi folks, the weekend sale went wild and there are 130 unanswered
messages waiting in our inbox. Please get somebody onto it today, the templates are where they
always are. Out of breath, Sammy | Dear friends, the flat over the bakery will be empty from 1
October. I need two things of you: an advert, and after that somebody to sort the people who
answer it. Gratefully, Silas | There'd have to be a code to go with Valentine's, ten percent,
live from Friday. The mail stays as it is | Bowl sold to a guy in Toronto!! First time outside
Europe, no clue what has to go on the box. Goes to the post on Thursday | while they're at the
web thing - I wonder what the other pottery studios round Bristol take for a two-hour class.
would love to have that in black and white | laptop at the till takes ten minutes to wake up
every morning. drives the girls mad, needs looking at | Could do with the whole chat with the
beekeeper on paper as well, word for word. It's the same recording. | From Saturday everything
with a red dot is 20 percent less, the shop has to know about that too. | My landlord wrote me
four pages in German and I don't follow a word. English please, so my lawyer and I can read the
same thing. | Is there any public money for doing up an old studio, insulation mostly? Which
programmes, how much and until when, with links. | different list now: 18 fish restaurants on
the coast, ring the owners and book me a half hour with anybody who wants to see our smoked salt
| I've got a wedding menu from a client in Portuguese, two pages, and need it in English by
Friday. | could you every Friday take the lads' sheets and make it into one table for the
payroll office I'd been doing it Sunday nights and my marriage well let's not go there
""",
}
