"""What people who write English want otherwise of work in play; as heard."""

from __future__ import annotations

CHANGED = {
    "change": """
make it 6 posts instead of 4 | about the hamburg train: i have to be there by 8 already, take an
earlier one | Please add a paragraph on the new parking situation to the newsletter | can we
push the payroll to the 27th? two timesheets missing | for the remaining posts use a more
relaxed tone, we're a surf school not a bank 🏄 | the italian version is for Ticino, so prices in
CHF pls, not euro | two more names for the call list: Ferro & Söhne, and the Lindenhof | Budget
for the hotel can go up to 160 after all | not just february, take january along as well please
| need that flyer a day sooner, thursday | on the Porto booking: one way is enough | The subject
line should mention the free tasting, otherwise nobody comes | Would it be possible to have the
transcript with time stamps every five minutes? | oh and put the same posts on facebook as well,
my older clients are all there | pls shorten the thing, 150 words max | T-33: start with the
hotels, the restaurants can wait | I changed my mind about the colour of the button, green not
orange | one more person for this month's payroll: Lena, 20h a week, 14.50 an hour | we're three
now, my sister's tagging along, so make that a triple room | Move the send date to the 24th, the
printer is late | regarding the oak suppliers, please extend it to poland and the czech republic
| they should also answer the english mails, not only the german ones | I broke my foot 🙄 so
please fix the meetings as video calls only from now on | on reflection I'd rather leave on the
Thursday, the 19th, than the Wednesday | add the new girl to it as well, 20 hours a week,
minimum wage | bit less salesy if you can, my lot are foresters, they run away from exclamation
marks | push it back a week would you, to the 20th, printer's broken down | Actually could we
stretch it to 120 names, the chamber has just sent me another lot | leave out the bit about my
divorce when you get to minute 34 | a window seat would be grand if you haven't booked yet | one
post a day is overkill, shall we say two a week | in view of the rail strike make that a hire
car please | Could we lose the last paragraph, the one about the pandemic, it's old hat | you
may as well do the dessert card along with it, same languages | I'd be inclined to knock the
reminder fee off, they're good customers | make it two rooms, my sister's tagging along | could
the second post be about the dog instead | put the phone number in as well | I'd rather go back
on Thursday the 26th, the meeting got longer | make that eight instead of five, the in-laws'
salon joins in | a little less salesy pls | i need it by tuesday after all | skip the dentists,
only physios from now on | The invoice for Bellmann should go to their head office in Leeds, not
to the branch. | could whoever's typing this up leave out the bit where we talk about my divorce
😅 | and a column for the harvest year would be great | Have them look at Poland too while
they're searching, not just Germany and Austria. | from tomorrow on please sign the replies with
Anna, not with 'your team' | can the banner be green? our green, the one on the van | for T-52:
january as well please, not just february | No rush any more, end of the month the 31st is
plenty early | my wife is coming along so a double room it is | pls also in instagram format,
the linkedin thing | I think British spelling throughout, our readers are mostly in Kent | 10
meetings would do, forget the 15 | give the slow payers until the 20th before the reminder goes
out | the prices in pounds too | Miriam has had a pay rise, 2,900 gross since March, would you
take that into account | on second thoughts a flight, the train takes nine hours | half as long
please. people read it on the loo | found another 30 cards in my coat, photos attached, they
belong with the rest | swap the picture of me for one without the beard | weekends too, if
that's doable? saturdays are when they all write | post 3 shouldn't go online before 1 April,
it's a joke post | Only hotels with parking after all, I'm taking the van | Add a line saying we
take cards now | the Thursday people also want reminding, so put them on the list of unpaid ones
| Actually make the post about the tourmaline ring, not the wedding bands. | push it to the 25th
pls, we're not printing before then anyway | add a line about free parking behind the church
would you | not 20 customers, make that 35 | shorter. Half of it. nobody reads that on a phone |
on second thoughts let's have it in British English rather than American | pls include the vegan
menu as well, same document, page 4 | We moved the concert to 18 April so change that in the
text too | make the subject line less screamy | it should be 14 people not 12 for the workshop
hotel, sorry | The LinkedIn one: could it go up on the 17th | Kindly make the invoices payable
within 30 days instead of 14. | One of the parents runs a bakery and would like to be mentioned,
so do mention her | Hold the date, please: the 30th will do for the books, no rush any more. |
use the photo with the blue boat, the other has my ex in it | Could I have it in a table instead
of a text, with a column for delivery times | I want 2 more posts on top of the 4 | we'd rather
go by plane than by train after all | leave out Mr Brandt, he's passed away | make that german
AND dutch | I know it's cheeky but could it be done today rather than friday | my bad, it's
Grant with a t in the end not Gran | and please bold the prices | extend it to the people from
the 2024 list please | Cut the second paragraph, too much about me, not enough about the violins
| may we move the deadline forward to the 18th? The bishop's coming earlier | make it formal,
these are lawyers | pls ask for the contact person's email too when you ring | 10 rather than 6
hotels to compare, and include breakfast in the price | Instead of the 27th I'd need to fly on
the 28th of March | please add pronouns to the teachers' bios | make it 9 posts not 6 | could
the tone be a bit less salesy, our patients are mostly over 70 | the trip moves a day, I go out
on the 19th instead, hotel stays as is | No need for the reminder to Kessler, he paid cash this
morning. the other five yes | add the two dogs-only sessions to the page as well if its not too
late | I wouldn't put my mobile number in there, use the landline | Is there time to have it in
Irish as well as English? | take your time with the transcript, 20 March is early enough | only
the ones with more than 20 staff please, the small places never buy | While they're digging
anyway: include Wales | client insists on british spelling, so swap it over before it goes out |
could you hold the posts til monday, the bottles arent labelled yet | Not Gatwick. anything but
Gatwick | can the mail go to the trade customers too, not just private ones | pls drop the bit
about my divorce from the interview, shouldn't have said that on tape | what about 12 instead of
20 calls, budget's a bit tight | I'd rather it didn't mention the competition by name, legally
that's a minefield | oh and put Niamh's overtime in, 11 hours, she'd kill me otherwise 😅 | needs
to be out by the 25th at the latest now, the landlord brought the opening forward | skip
question 7 and the small talk, start from where she mentions the barn fire | Can you make the
second post about Ruth's exam rather than the discount? | that flight, does it have to be so
early? after ten would suit me better | re T-17 could it be three a week and never mondays | oh
& leave out anything that needs an ipad | dutch folder can slip to 2 april, first guests came
down w covid | timestamps every minute pls, didnt think of that | less emoji more substance pls,
my clients are bank people | the tasting moved so we need the mail by tomorrow noon | add bath
to the search as well if it's not too much hassle | invoices in my wife's name pls, the firm is
hers since 1 march | one night more please, i stay for the concert | skip tape 3. it's my dog
barking for 40 mins | ok so there's a sixth tape. could that go in with the others | pls add
december too, i just found the box | two people more this time: the summer lads, forms attached
| blue instead of green for the header. and fewer words | could i come back a day later, my
sister lives there | put them in the google sheet rather than the crm, crm is being replaced |
skip the column with colours, nobody ever fills it | scrap the part about prices, just tell me
who they are and where | would rather have five on linkedin and none on insta, our people are
70+ | Please use the informal form in the German, our customers are surfers | no calls before 10
please, they're all in surgery then | and while you're in there swap the header pic for the one
with the kiln | could you cover saturdays only? sunday we're shut anyway | i'd rather fly than
take the train to lyon tbh | Need payroll a day earlier this month, i'm off from the 25th. so
tuesday 24th | could we have the menu in dutch as well? lots of dutch campers this year | the
FAQ should go below the form, not above | don't post on sundays any more, the pastor complained
lol | Hold the upload until Gary has seen the photos | make that six posts, not four, mothers
day is crazy for us | could it be quarterly instead of monthly from now on | Dan's hours: 32 not
38, he only told me now | only the top 20 of the list, the rest are small fry | we're five now.
Priya's coming along | can we push both to monday, my mother is in hospital | grams instead of
ounces if you're typing them anyway? | the Hargreave one needs to be split in two, half to him
half to his brother | can this go out thursday instead of friday? | actually sundays closed, not
mondays. sorry | rather 1 page than 3. My boss has the attention span of a goldfish | keep the
inbox one more week if that's possible, still in bed with flu | due date should be 14 days, not
30. we're broke 😅 | needs to be somewhere with parking, i'm bringing the trailer | Could you
kindly mention the recital in the second paragraph, and shorten the bit about fees? | swap the
tulip pic for the one with my gran please | I'd need that with timestamps after all | great
stuff, only: could the title be shorter? | we need it in scots gaelic too, don't laugh | lovely
draft! one more thing: the blanc should cost 14.50, we put the price up | change of plan,
portuguese rather than italian | let them book me from 2pm on, mornings i'm in the workshop |
leave the paypal lines out, those go through the other company | from now on sign with "the
Kettle team", not with my first name | skip the phone numbers when you type up the forms, names
and mail will do | I'd rather have the payroll on the 25th than the 27th, Ines is getting
married | Ms Tran paid this morning, so take her off the list. | Please sign the letter as "Your
team at Riverside Physio", not with my first name. | leave out the part about the horse in the
newsletter, the owner doesnt want it | could we push the calls to the week after next? im
swamped | One more for the reminders: Sandoval, invoice 2026-041, 190 euros. | Not 680 for the
card of ten. 690. Typo on my side, sorry. | Mrs Abernathy just rang me herself: her hip says no
to Thursday. Friday at 11 then. | i need the minutes earlier now, tomorrow 9 am, the builder
moved the meeting | scrap the second paragraph and put the class times on top | the newsletter
can wait till the 20th | actually make the hotel three nights and with a desk in the room | add
Lucy Farrow to the payroll, she started on the 2nd | translation pls also in turkish | the
research - only germany pls, forget austria | can you make the post go out on sunday instead of
friday? more parents are online then | Hold off on the invoices until the 3rd, I want to check
the hours first | in the replies to parents please write 38 a lesson from now on, not 36, fees
went up | use this picture for the post instead, the other one has a kid's face on it | not
friday, mondays fine for the abbott one | can wait till the 20th tbh | make it thurs instead |
wrong price my side sorry. its 1,180 not 1,810 | tulip pic first not the roses | if its not gone
yet stick the sourdough class in too, 2 spots left | any chance of bringing it forward to tmrw?
fair got moved | leave pelham out of the reminders he just paid!! others as planned | heres the
other bank statement, the one youve got is missing a page so use this | ring the wedding people
today at half 4 not at lunch, theyre teachers | german only, drop the french | new price list
attatched, use that one and bin what i sent monday | could u do it next week instead im not
ready w the pics | ok but it should come from the info@ address not mine | hours changed agian
lol. tue-sat 8-3, put that up instead | keg list, end of month does it, ive borrowed some | 30
feb was daft i know. meant 30 march | can wait til the 20th, the brewery hasn't confirmed anyway
| only the top 3 hotels, not all ten - sorry my eyes glaze over | Please send it Tuesday 17th at
9 rather than Monday, people don't read on Mondays | it's pounds not euros on the Finch bill!! |
It's 42 not 24 guests on the quote for the Bennett party, sorry, fat fingers | oh and put the
vegan menu in as well, 29.50 a head | the headline should say Beltane, not Belthane. everything
else lovely | move the site visit to Friday 20th, 4pm. Same place. | Make the tasting Thursday
the 19th instead, chef's off on the Wednesday | that caller list I sent: leave out the two
schools, they booked on their own | I'm an idiot, it's Ms Lindqvist, not Mr. All the way
through. | on reflection no exclamation marks in the posts. I'm 52 | Hold the Kettle one until
the 1st, they have a new fiscal year or some such | scrap the third paragraph and we're good to
go | For the posts use the second folder, the first was a test and looks it | Ferrante wants it
made out to the company: Ferrante Studio Ltd, 14 Quay St, Bristol | I've changed my mind about
Porto, it's Lisbon. same length, same poverty | instead of English English please make it
American, which I'm told is a different language | tbh i need it ealier than i said, can you
make that tomorrow 9 am | Make it 7 days instead of 6 for Brightwater, I forgot the Sunday | if
you haven't got to it yet: skip january, the accountant has it already | can we swap: first the
website, then the books. someone who matters may look at it | add tom to the run, 520, same as
everyone | that hotels fine but two nigths, not one | not fridays after all. tuesdays, every
week | client says the handbook can wait until 31 April. their words | twelve vendors is more
than anyone will read. Five. And prices in euros. | please don't send it on Thursday, everyone
will be at the fair. Monday. | Bump Dr. Osei to next week, she's in surgery all day tomorrow,
her assistant says | Right, distributor's pulled the Almodóvar. Take it out of the newsletter
and let's go Monday instead | post the open day one on thursday the 19th not tomorrow, the
marquee people are dithering | Knock a tenner off Mrs Tulloch's bill actually, her dog found my
keys | vat books aren't needed til the 30th now, took an extension | Do Kinross as well while
you're at it | leave out the heckler in that recording | make the vet call Friday at three, I'll
be in from the field by then | the bit about pianos changed, new version attached, use that one
not the first | wages can wait till the 20th, nobody's died | shift the newsletter to the 31st
of April then | sorry more cards turned up behind the freezer, another 30 odd, do them an all |
Put the worming on everybody's bill, £14 a head | can you add that pug from tuesday to the
posts, the owners said yes | theres three of us on the ferry now, the brother's coming, God help
us | transcript of ep 12: please leave the ums IN. I know what I said about 11 | one more for
the hotel search, it must take dogs, the tenor's bringing Bruno | hold off on the donor letter
until the 3rd, the trustees want another look | mailing: swap picture 2 for the one attached |
make the rehearsal post Thursday instead, conductor has flu | there's a 15th tasting card, photo
attached | could the call with Pieter go to Tuesday at ten, three is when I collect the kids |
Add Lina's Sunday shift to the pay, 5 hours, double rate. I forgot, she didn't | not Danish
after all, Swedish. The importer changed, it's a saga | when you answer the gushing-bottle
people offer them the voucher too, 10 euro, code FOAM | Ferrante's invoice: please put "glaze
workshop" where it says "pottery course", their accounting is picky | could you squeeze the new
Saturday pilates slot into the newsletter? 9.15, only eight mats | if the person doing the cards
could also note the birthday column, I'd be very happy | I mixed up the two. Drummond gets the
12% discount, Pike pays full. | in the tool comparison, leave out anything above 30 a month pls
| T-77, please: concert grand goes up to 210, everything else stays | the voice notes: names
should be shortened to initials, she's a bit shy about the family stuff | Sorensen emailed:
can't process pounds. Make it euros, 1,150. | For the grant search, we're a listed building,
built 1887. Please look at it from that angle. | Venue hunt: I hadn't thought of parking. Only
places with at least 30 spaces then, please | re T-140: skip the first six minutes, that's us
fighting with the projector | seen the summer prices, could they go live on the 1st of April
instead of straight away | make the garden mailing the 24th, the 20th is too early for me |
address on Abbott's is 19 Mill Lane not 91 | 3 more receipts for february came in the post, and
I'd want the lot monday now | only translate pages 3 to 11, the rest is from 2018 and nobody
reads it | room 7 pics must be up by 6 tonight, sorry, the travel blogger looks at us from 7 |
Eve had 3 sick days in february and not 2, I looked at the slip again | sunday should read 10-2
on the site, you put 10-12 | for oslo: book it immediately, only 4 seats left at that price |
can the Osman bill go out thursday instead of friday | the Osman bill should say 14 march for
the wedding, not 12 march | take 2 days more for the lease, sunday instead of friday is fine |
sorry sorry, my editor moved things, I need the transcript today 4pm | about the posts: not
mon/wed/fri any more, once a week on tuesdays is enough | pls add 2 hours from last tuesday to
Kessler | it was 15 crates not 50, I got that wrong in my note of 4 march | I need the german
flyer sooner. tomorrow 9 am, the printer opens at 10 | the school calls, begin on the 23rd when
I'm back and not on the 16th | concert post: 7pm, not 7.30pm | Change of plan, 31 September for
the manual | the bank matching.. let's do it every two weeks instead of monthly, it piles up |
please put the birthday post up saturday morning rather than tonight | Lowry's too please, 86
loaves, same price as the others | could you put a column for the postcode in as well | move the
flight to tuesday the 17th, same airline if there's one | the thursday 7pm class is Yin, not
Vinyasa. rest is right | use my mobile as the callback number, not the office one | if they ask
what it costs say 95 call out, not 80 | At 12:40 it says gauche. it's gouache, the paint. same
thing everywhere it comes up | and Dutch as well please, we get loads of them in May | it's
1,450 not 1,250, we added a spread in the end | swap the second photo for the grey bowl and
we're good | in those reminders leave out the bit about interest, sounds too harsh for round
here | add Lena, she covered two classes on the 21st when Beth was stuck in Cornwall | the hotel
with breakfast after all. and two nights not three | make it four posts instead of three, the
extra one should show the seeded loaf | make it first class, the client's paying | sunday should
say closed, not 9 to 1 | Whitlock wants his company's VAT number on it, GB 204 88 17 | max 6k
per unit btw, forget anything above that | the Pritchards are in room 4, not 2 | turn the
lambing thing into a weekly one, each saturday a new photo, I've got hundreds | push it back to
april 31, we won't have enough stock before | post the kiln opening on saturday rather than
friday | newsletter first: it's Dr Osei, not Mr Osei. she minds | could we have it friday
morning instead of thursday | I need the prices by tomorrow 12 noon now, sorry, the brochure
people have moved everything | same rate for all of them, 140. Except Denholm, he's still on the
old 120 | oh and page 6, the tree exercise, take it out, nobody ever gets it | They can't do
ten. Eleven then, same day, Wed 18th. | also the folder called "someday" can go too, whole
thing, I made my peace with it | Card 4: it's "practise" with an s. British clients. And lose
the sunset. | Denise has left. It's a Mr Abara now. Reconfirm with him. | use the pic of Biscuit
w the traffic cone not the stock labrador | Add the case study. Drop option B. | Sliding scale
for Tomás from now, 45 not 70, could that go on his one | The lines to write on are too close
together for my lot, they've big loopy therapist handwriting | the kitchen one, make the worktop
oak not walnut, she changed her mind AGAIN | Please move my phone cover back two days, I fly on
the 19th not the 17th | make it the last warning instead of the second. hes taking me for a fool
| sorry just seen, the walnut tray isnt 24 cm its 26. oak one is right | take the turmeric off
that order, still have two sacks. rest as is | I need the Canada papers a day earlier, courier
moved to Thursday 2pm. Sorry!! | here are 6 more that I found on the other phone, same treatment
as the first lot please | can it be tomorrow instead of monday, printer found a gap | Ach I
forgot the bunnet, put that on the invoice tae. 24 pound, wool, made here | compare me with the
seller in the link too, she's the one everybody mentions | actually she'll take an exchange
after all. the heather one, medium. so dont refund | can we push to thursday next week, the
19th. launch slipped | her name's Siobhán with the fada pls, fix it before it's posted, she'll
notice | the opening posts – we slipped, carpet's not in. push the first one to the 27th | its
still got the hum, left ear, whole way thru. have another go please | Parking's changed!! It's
behind the chemist now, so the leaflet's wrong | nothing before 10 April please for those
interviews, I've a quartet on the bench till then | Oh, and her name's Biscuit, not Crumpet.
Crumpet is number 99 | can it be shown to over 50s only? and not in Hull | too long, I timed it,
fourteen minutes. And take the joke about the gravestones out | Hiya can the throwback go out on
29 feb this year instead, makes more sense with the joke | actually make the tone firmer. He's
just posted a picture of his new motorbike | hang on make it 15 percent not 10, 10 looks stingy
next to the place up the road | push the Saturday start to 14:30 would you, my van's in for its
test that morning | hmm reads like a lawyer wrote it. shorter, warmer, and leave out the bit
about the policy altogether | They've bounced it: PO number missing. 4500-7718. Same invoice
otherwise | He's moved me to the Saturday love, 25th, so the train and the room want shifting |
bio: lose the bit about the ferret. the rest is me | can the mail go out tomorrow instead of
sunday? everyone's asking already 🌊 | Fourth site has it now. Add. Link below. | The third
picture on her page is upside down. It is abstract, I know, but she minds. | You've got Brendan
and Siobhan on the same shift. They're divorced. Swap him wi anyone | leave the Marlow twins out
of the billing, their gran's paying me cash | the cards say 2025. its 2026 lads | could the
letter go on monday instead of friday, half of them are away | examiner can't do the 16th, so
it's 23 May now, starting 2pm | any chance of the AGM packs by friday noon after all? printer
chap's going on holiday | on the spring menu, the rhubarb thing is 6.50 not 5.60 | Need the
brunch card a day sooner, thursday | make it 10 cases instead of 6 | Sorry Dani just told me
she's not here on Good Friday, so not her | Hold the quiz night post please, send it out on the
18th at 6pm instead | In the barista ad please say we pay 13.50 an hour plus tips | the golf
club rang, they're 110 now and two of them vegan | can you do Dutch as well while you're at it
with the menu | Receipts can wait til monday the 23rd, accountant's on holiday | Found four more
pies on my phone, sending them over for the retouching | They've asked for the van's length in
the form: 5.8m incl. tow bar | for Trev's reply: leave out the bit about the free coffee | six
fridges, i forgot the one under the bar 🙈 | the kegs should come tuesday, there's nobody in on
monday | poster in A2 then, A3 looks lost in that window | Can we have episode 14 a day earlier,
Thursday instead of Friday? | the fox should look left, not right. and fluffier tail! | Make
that 15 prints, I found three more in a drawer. Added to the sheet. | First launch mail should
go Tuesday at 9, not Monday. | please also run it on an iphone 12 mini, my mum has one and
she'll complain first | no rush with the lessons after all, two weeks from today is plenty | Her
name is Siobhan, not Shevaun. Might come up about 40 times, sorry!! | Add Patreon to the
February sheet please. Forgot I even have that. | For the refunds: anyone inside 30 days gets it
in full, no discussion, don't ask them why. | Actually make it a shirt instead of a tote, same
motif | sale should start on the 20th now | Could the slides be 16:9? Thought I'd said but I
hadn't | Push the anniversary mail to April 31st please | Make it six instead of four | found
another 22 cards in my coat 😬 they go with the rest | For the mails you're answering: refunds up
to 50 are ok without asking me, that's new | You can take till 31 April for the manual | The
full-groom price I gave you is wrong. 52 not 48. | forgot to say, the leaflet has a page 5 as
well, it's in the same folder now | no time stamps needed after all, plain text is fine |
Newsletter needs to be with me a bit sooner: Wednesday 18th, printer wants the same text |
Harrow's invoice has to go to the new address, Unit 6, not the one on the quote | Also Donna had
6 hours overtime on the 3rd, please add | while you're comparing the tills, look at SumUp as
well would you | can we make the posts for Monday instead of friday | leave out the Marriott
ones on that call list please, my cousin does those | Change of plan, I only travel on the 26th.
| add 18.50 delivery to the hendersons one, forgot it | make that two rooms not one, my sister's
coming along | swap the second picture for the one with the blue door pls | don't ring anyone
before 10, they're all mucking out and one was rather grumpy with you | Leave out the page about
returns, we're rewriting that one from scratch. | we're 14 now, not 12 | LinkedIn only, no
Facebook any more | Let's hold the newsletter until Friday next week, the tulips are late this
year. | Mrs Lindqvist would rather be quoted as "Karin, Leeds" than with her full name. | make
it Tuesday at 4 instead | The Bellamys are away till the weekend, so Monday is early enough for
their quote now. | Make them the green ones, not purple | My payroll office has moved its
closing day, they need the hours on Monday the 16th already. | From now on let vet calls through
to me straight away even if they say it can wait. | add 2 rolls of membrane to the battens |
Make that Saturday instead of Friday for the viewings please, two of the couples work late. |
leave out the bit about the dog please | Also put June in, same prices as September. |
Correction, the rent goes to 815 and not 850, I mixed up the digits. | 15 percent instead of 10
please | One more thing for the planters, put in that they have a drainage hole. People keep
asking. | Actually keep the wooden background on the signet rings | Offer the lady store credit
first, and only refund her if she says no to that. | Skip the sunglasses for the moment and do
only the reading glasses. The sunglasses are getting new names. | make that 300 tins rather than
200 | They've cut me to 8 minutes instead of 15 | leave Karen out of the set, she's handed in
her notice | push the launch posts to next wednesday | nail clip is 14 not 12 | she'd rather be
called Professor than Dr, in both places | square ones too please, for the booking site | Take
Doreen off Tuesdays, her hip is being done. | The second paragraph about the roof can go. We
don't want to scare people before the appeal. | It's Siobhan with a b-h, she's been Shivon on
her card for three years running | can we add a box for allergies | One correction to the
accounts: the shed insurance belongs in 2026, we paid it early. | Could the bit about the summer
fete go first, before the obituary? It reads so gloomy otherwise. | Mrs Barlow's son would
rather have the receipt in the name of the estate | Any chance of making it Saturday 11 April
instead? My model can't do the week before. | £62 for the minis, not £65 | We've swapped the
order, the march comes after the interval and the solo before it. | Please let Aisha have
mornings only, she picks up her boys at three. | she'd rather have the sunflower in mustard, not
lemon | In the budget workbook the last two pages can go, nobody ever fills in the five-year
plan | it's Dr. Anneke Voss, two s, not Vos | coasters come in sets of 6 now, not 4. price stays
| Sign those as Moira, not Moira & Team. It's only me and the sheep | phone number's wrong, ends
in 47 | It's two in the afternoon, not noon, Mr Osei got his days muddled. | Pembroke was a half
day, so £340 not 600 | Bit calmer with the music? Sounds like a car advert | She'd rather post
the reel on the 25th, when the flour mill shares it as well. | leave Foster & Reid out | one
more column pls, date of last treatment | Programme's called "Second Wind" now, I slept on it.
Rest of the post stays as it is. | Dont ask Mrs Petrou, she was not happy at the end. Better Mr
Kim. | Name of guest is with two s, Larsson. In the title and down in the notes too. | I need
the text also in Word, not just PDF. | monday not friday for the o'haras, scaffold's not down
till sunday | add the porch roof to that quote as well, 6 sqm, same slate | need the quote by 2
tomorrow instead, fellas off to spain in the evening | vat number on the letterhead's the old
one, needs swapping on that invoice before it goes | different rate for the sparks, 45 an hour
from march on, feb stays 42 | forget tomorrow, ring them today before 4 if you can, she's on
nights after that | friday's no good any more can it be the 18th first thing for the Masons
instead | two separate invoices instead of the one, ground floor to him and flat to his mum |
put 10 percent contingency on and call it provisional, the walls are older than i thought | same
list but hold off on Whitmore, hes in hospital, bad timing | mike for mum: tuesday 17th works
better for the flat viewings, monday she has the dentist | not flat 6, flat 9!! dad mixes them
up. the reminder is for Mr Grant in 9 | At around 14 minutes I name a patient. That bit must not
stay in. | printer wants the flyer on Monday already, not Wednesday. Sorry! | Nothing further
than an hour by train please, I've no one for the kids at night. | Mr Osei can't do the 23rd. It
has to be Tuesday 24 March at 9:30. | Hold on, the amount is wrong: 18 hours, not 16, so £810
net. | Night surcharge is 40%, and I also want weekends listed on that page. | We're five now,
not four. Siobhan needs a ground-floor room because of her hip. | Deadline moves forward: the
trailer is needed on 19 March instead of the 26th. | Probation should be three months rather
than six, and her start is 4 May. | need it fri 3pm now, not 5 | somewhere w/ a gym instead | 14
ppl not 12 | newsletter can wait till the 19th | leave out jan | its Mackenzie not McKenzie on
the invoice | post goes live wed 18th 8am pls | portuguese as well pls, not just german | drop
the last paragraph | add Lena, 12 hrs | cut and colour is 79 not 72 | The bottom part about the
gift baskets can come out of the newsletter, we have sold them all. | Besides Dublin, the report
should look at prices in Cork too. | Could the transcript have time stamps as well? | There is
no hurry with the website after all, the end of the month is fine. | Please leave the care homes
in Medway out, I know them all already. | I'd rather fly on Thursday the 26th instead of
Wednesday. | Nadia had two sick days in February, not three, and Ben's overtime belongs in it as
well. | It would be nicer if the post used the photo with the greyhound rather than the group
picture. | The total for Mrs Lund should be 640, not 460. | The reminder to Hartley should say
180, not 160, and it can wait till Friday | Rotterdam on Wednesday the 18th instead of Tuesday.
Client moved the site visit. | Skip the vets in Leeds on the list, I know them all. | Bea did 32
hours in week 9, not 23 | Peony post: the bunch is 14.50 and not 12.50 | Lyon: the second night
can go, I travel back on the 15th of April | The card receipts from the ferry go under travel,
not under office | First class after all, I have to get drawings done on the way | No raffle
this year, leave that part out. | Can I have it by tomorrow already? The bank moved our
appointment and they want to see figures. | nine pairs got resoled, I wrote six by mistake |
with time stamps after all, every 2 minutes or so | Could the post go out on Saturday 10am
rather than Friday? More people are looking then. | Belgium should be in there too. And there's
no rush any more, end of April is enough. | only ring the ones in Kent, leave the rest of the
list alone | please add Dev to the run, he did 31 hours | Can we have the wages ready a day
earlier, so the 26th? | The VAT number on them has changed, use GB 418 7702 16 | the Ghent
hotel: two rooms, not one | Skip the first ten minutes, that's only us setting up the mics. |
wrong amount for Osei, should be 1,140 not 1,410 | Put the retreat first and drop the bit about
parking | it needs to go out Monday at 9 after all, we're closing early that weekend | please
add a column for the chip number, and I need the list by 4 pm on Friday | make the Cardiff train
Thursday the 19th instead | Only mornings please, I'm out with the dogs after lunch. | not just
the menu, the wine list as well, if it isn't too much | We need a twin room now rather than a
double. My apprentice is coming instead of my wife. | For the translation, could you leave the
recipe names in Portuguese? Nobody says 'custard tart' here. | Can the newsletter go out on
Monday the 16th instead of Friday? | take the Hendersons off the call list, they're friends |
Could I have it tomorrow at 3pm rather than next week? The hearing got moved. | make it the
later train instead, I can't get out before the school run | its Siobhan not Siobahn, please fix
on the team page | no hashtags at all please | actually do the whole of Q4, not only december |
add 2 hrs of clearing up to the Pemberton invoice, at 38 an hour | the picture with both
spaniels has to come first | Start with the oldest boilers and leave the Crescent until after
Easter. | There'll be two of us now so it has to be a twin room. | Don't use their surname after
all, first names only. | Add the photo consent to what the Lindqvists get, please. | Ray can't
make seven. The webinar on the 25th starts at 8pm then. | make the headings dark blue, the green
can't be read from the back row | Send it on the 18th instead, the 17th is St Patrick's and
nobody reads mail. | My mistake, Fenwick was 7 hours, not 5. | Leave out the part about my
landlord, roughly 21:10 to 23:40. | make it oak veneer instead of pine for Hargreaves | leave
Kieran out of it, he's on a day rate | put the scaffolding on the Dunmore invoice as its own
line, 640 net | Checking the docket. I found a fourth scratched unit, so that one goes in the
letter too | Can you start on the phones tomorrow already? I have to leave a week earlier. | The
window recess on the second floor is 1.36, not 1.63, please correct that. | Not 12, 16 rolls.
And to the Leith site, not the yard | softer tone with Dr Lowe please, she's been a regular for
years | sort them by site as well, not only by date | They've brought the hospital deadline
forward, it has to be in by the 24th now. | leave out the welsh version, english and french will
do | crop the pizza ones square pls, not wide | The Clarke wedding grew to 85 guests. Same menu,
so portions and price need to go up. | add sesame to the hummus wrap, we changed the recipe |
Can the job ad say 'no evenings' as well? That's our best argument | We'd rather have the corner
pitch by the fountain. Can you put that into the application? | push the story to Friday 10am,
dough isn't ready | Please swap Ben and Aisha in the second week, she has exams. | Flat white is
3.60 not 3.40 | I need the fridge sheets a day sooner than we said, so tomorrow. Inspector moved
her visit. | make that tuesday instead of thursday for the beans | can you use the old intro for
12, the new one is too loud | gate is wider than I thought, banner should be 2.40 not 2 metres |
Partner meets his bank earlier, so I need that chart by noon tomorrow. | The grip article can
wait till Monday, and please leave out the bit about climbers | Only two of us going to Milan
after all, Ben stays here | Site is nearly right. Phone number should be at the top too and the
green a bit darker | don't ring the Blue Door, they've just ordered. the other five yes | on the
Bexley Road bill add 62.80 for the two tins of primer | go down to 8 a day instead of 15 first,
the rest as it is | make the front desk ad 25 hours rather than full time | Mrs Okafor can't
make Tuesday, put her on Thursday the 19th at 3 instead | she's changed her mind, 2231 wants the
money now not the L | Number four reads like an advert for a bank. Could do with another go |
not pure white after all, a warm light grey like on my sofa pictures | It's too sorry. I didn't
do anything wrong. A bit shorter and prouder. | Let's do above 60 rather than 50, and only on
the Sunday, the 30th | fair got extended, so the inbox thing runs through Sunday as well | The
label text is in English only, has to have the German line on it too | there are two more for
that upload, the trays. same profile | The mail would be better off on Tuesday evening at six
than Sunday | In the payouts table I'd want fees in their own column | value on the Oslo one is
85 not 58, I swapped the digits | forgot a whole crate, 18 skeins of moss green, they belong in
that count | Jars: 300 won't do, better say 450. And with the black lids. | leave the big chains
out of that comparison, little makers only | not thursday, friday | Make it four instead of six,
the budget shrank. | Hold the Keller invoice back until Monday, she's still arguing about the
hours | It's Tom who flies now and not Irene. Everything else same. | skip the ones in Gaia,
only ring Porto proper | We can do without the Portuguese, but the Spanish please carry on with.
| could the price change go live a week later, on the 22nd? the printer is late | Take the bit
about the raffle out of the April issue, the raffle isn't happening. | Please turn it round:
payroll first, by Thursday noon, the books can wait | Not paper bags but boxes. I wrote the
wrong thing, my apologies | From today leave the refund mails to me and only answer the rest |
Accountant wants the fees in their own column, not lumped in with the payouts | Those notes have
no timestamps in them, ours always do. Back you go. | the sticker pack is going to be round
ones, the square cutter's broken | when you answer the late parcel people offer them free
postage next time as well | Wednesday's no good after all, the episode should go out Thursday
the 23rd | the fox looks a bit cross. could he be friendlier | please leave the people who
bought last year out of that mailing, they'll only be annoyed | lesson 8 before lesson 7 please,
it makes more sense that way round | oh the iPad too, if you're testing it on phones anyway |
need the slides a day sooner, so Monday, they moved my talk forward | We're closing at six in
August after all, not seven, so the newsletter should say six. | printer moved his deadline up,
flyer has to be ready thursday now | Leave the chain places off the calling list, only
independents. | Music's far too loud under her voice. Have another go please | Make the team
meeting an hour, thirty minutes is never enough with Geoff. | the trout's off the menu so drop
that line from the translation | No need to rush the campaign, Monday the 27th is soon enough
instead of this week | it's two of us now, so a double please | Swap the third picture, the one
with the ladder, there's a new one in the folder | Haas was four days, not three, I forgot the
Saturday | I want the opening hours right at the top of the page, before the picture of the
boat. | Thirty shops is a bit thin, make it fifty. | The fair people want the clip on their
stage, so I need it Thursday already
""",
}
