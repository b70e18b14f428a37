"""What people who write English want otherwise of work in play; as heard."""

from __future__ import annotations

CHANGED = {
    "change": """
make it 6 posts instead of 4 | about the hamburg train: i have to be there by 8 already, take an
earlier one | Please add a paragraph on the new parking situation to the newsletter | can we
push the payroll to the 27th? two timesheets missing | the italian version is for Ticino, so
prices in CHF pls, not euro | two more names for the call list: Ferro & Söhne, and the Lindenhof
| Budget for the hotel can go up to 160 after all | not just february, take january along as
well please | need that flyer a day sooner, thursday | on the Porto booking: one way is enough |
The subject line should mention the free tasting, otherwise nobody comes | Would it be possible
to have the transcript with time stamps every five minutes? | oh and put the same posts on
facebook as well, my older clients are all there | pls shorten the thing, 150 words max | T-33:
start with the hotels, the restaurants can wait | I changed my mind about the colour of the
button, green not orange | we're three now, my sister's tagging along, so make that a triple
room | Move the send date to the 24th, the printer is late | regarding the oak suppliers, please
extend it to poland and the czech republic | they should also answer the english mails, not only
the german ones | I broke my foot 🙄 so please fix the meetings as video calls only from now on |
on reflection I'd rather leave on the Thursday, the 19th, than the Wednesday | add the new girl
to it as well, 20 hours a week, minimum wage | bit less salesy if you can, my lot are foresters,
they run away from exclamation marks | push it back a week would you, to the 20th, printer's
broken down | Actually could we stretch it to 120 names, the chamber has just sent me another
lot | leave out the bit about my divorce when you get to minute 34 | a window seat would be
grand if you haven't booked yet | one post a day is overkill, shall we say two a week | in view
of the rail strike make that a hire car please | Could we lose the last paragraph, the one about
the pandemic, it's old hat | you may as well do the dessert card along with it, same languages |
I'd be inclined to knock the reminder fee off, they're good customers | make it two rooms, my
sister's tagging along | could the second post be about the dog instead | put the phone number
in as well | I'd rather go back on Thursday the 26th, the meeting got longer | make that eight
instead of five, the in-laws' salon joins in | a little less salesy pls | i need it by tuesday
after all | skip the dentists, only physios from now on | The invoice for Bellmann should go to
their head office in Leeds, not to the branch. | could whoever's typing this up leave out the
bit where we talk about my divorce 😅 | and a column for the harvest year would be great | Have
them look at Poland too while they're searching, not just Germany and Austria. | from tomorrow
on please sign the replies with Anna, not with 'your team' | can the banner be green? our green,
the one on the van | for T-52: january as well please, not just february | No rush any more, end
of the month the 31st is plenty early | my wife is coming along so a double room it is | pls
also in instagram format, the linkedin thing | I think British spelling throughout, our readers
are mostly in Kent | 10 meetings would do, forget the 15 | give the slow payers until the 20th
before the reminder goes out | the prices in pounds too | on second thoughts a flight, the train
takes nine hours | half as long please. people read it on the loo | found another 30 cards in my
coat, photos attached, they belong with the rest | swap the picture of me for one without the
beard | weekends too, if that's doable? saturdays are when they all write | post 3 shouldn't go
online before 1 April, it's a joke post | Only hotels with parking after all, I'm taking the van
| Add a line saying we take cards now | the Thursday people also want reminding, so put them on
the list of unpaid ones | Actually make the post about the tourmaline ring, not the wedding
bands. | push it to the 25th pls, we're not printing before then anyway | add a line about free
parking behind the church would you | not 20 customers, make that 35 | shorter. Half of it.
nobody reads that on a phone | on second thoughts let's have it in British English rather than
American | pls include the vegan menu as well, same document, page 4 | We moved the concert to
18 April so change that in the text too | make the subject line less screamy | it should be 14
people not 12 for the workshop hotel, sorry | The LinkedIn one: could it go up on the 17th |
Kindly make the invoices payable within 30 days instead of 14. | Hold the date, please: the 30th
will do for the books, no rush any more. | use the photo with the blue boat, the other has my ex
in it | I want 2 more posts on top of the 4 | we'd rather go by plane than by train after all |
leave out Mr Brandt, he's passed away | make that german AND dutch | I know it's cheeky but
could it be done today rather than friday | my bad, it's Grant with a t in the end not Gran |
and please bold the prices | extend it to the people from the 2024 list please | Cut the second
paragraph, too much about me, not enough about the violins | may we move the deadline forward to
the 18th? The bishop's coming earlier | make it formal, these are lawyers | pls ask for the
contact person's email too when you ring | 10 rather than 6 hotels to compare, and include
breakfast in the price | Instead of the 27th I'd need to fly on the 28th of March | please add
pronouns to the teachers' bios | make it 9 posts not 6 | could the tone be a bit less salesy,
our patients are mostly over 70 | No need for the reminder to Kessler, he paid cash this
morning. the other five yes | add the two dogs-only sessions to the page as well if its not too
late | I wouldn't put my mobile number in there, use the landline | Is there time to have it in
Irish as well as English? | take your time with the transcript, 20 March is early enough | only
the ones with more than 20 staff please, the small places never buy | While they're digging
anyway: include Wales | client insists on british spelling, so swap it over before it goes out |
could you hold the posts til monday, the bottles arent labelled yet | Not Gatwick. anything but
Gatwick | can the mail go to the trade customers too, not just private ones | what about 12
instead of 20 calls, budget's a bit tight | I'd rather it didn't mention the competition by
name, legally that's a minefield | oh and put Niamh's overtime in, 11 hours, she'd kill me
otherwise 😅 | skip question 7 and the small talk, start from where she mentions the barn fire |
Can you make the second post about Ruth's exam rather than the discount? | that flight, does it
have to be so early? after ten would suit me better | re T-17 could it be three a week and never
mondays | oh & leave out anything that needs an ipad | dutch folder can slip to 2 april, first
guests came down w covid | timestamps every minute pls, didnt think of that | less emoji more
substance pls, my clients are bank people | the tasting moved so we need the mail by tomorrow
noon | add bath to the search as well if it's not too much hassle | invoices in my wife's name
pls, the firm is hers since 1 march | one night more please, i stay for the concert | skip tape
3. it's my dog barking for 40 mins | ok so there's a sixth tape. could that go in with the
others | pls add december too, i just found the box | two people more this time: the summer
lads, forms attached | blue instead of green for the header. and fewer words | could i come back
a day later, my sister lives there | put them in the google sheet rather than the crm, crm is
being replaced | skip the column with colours, nobody ever fills it | scrap the part about
prices, just tell me who they are and where | would rather have five on linkedin and none on
insta, our people are 70+ | Please use the informal form in the German, our customers are
surfers | no calls before 10 please, they're all in surgery then | and while you're in there
swap the header pic for the one with the kiln | could you cover saturdays only? sunday we're
shut anyway | i'd rather fly than take the train to lyon tbh | could we have the menu in dutch
as well? lots of dutch campers this year | the FAQ should go below the form, not above | don't
post on sundays any more, the pastor complained lol | Hold the upload until Gary has seen the
photos | make that six posts, not four, mothers day is crazy for us | could it be quarterly
instead of monthly from now on | Dan's hours: 32 not 38, he only told me now | only the top 20
of the list, the rest are small fry | we're five now. Priya's coming along | can we push both to
monday, my mother is in hospital | grams instead of ounces if you're typing them anyway? | the
Hargreave one needs to be split in two, half to him half to his brother | can this go out
thursday instead of friday? | actually sundays closed, not mondays. sorry | rather 1 page than
3. My boss has the attention span of a goldfish | keep the inbox one more week if that's
possible, still in bed with flu | due date should be 14 days, not 30. we're broke 😅 | needs to
be somewhere with parking, i'm bringing the trailer | Could you kindly mention the recital in
the second paragraph, and shorten the bit about fees? | swap the tulip pic for the one with my
gran please | I'd need that with timestamps after all | great stuff, only: could the title be
shorter? | we need it in scots gaelic too, don't laugh | lovely draft! one more thing: the blanc
should cost 14.50, we put the price up | change of plan, portuguese rather than italian | let
them book me from 2pm on, mornings i'm in the workshop | leave the paypal lines out, those go
through the other company | from now on sign with "the Kettle team", not with my first name |
skip the phone numbers when you type up the forms, names and mail will do | Ms Tran paid this
morning, so take her off the list. | Please sign the letter as "Your team at Riverside Physio",
not with my first name. | leave out the part about the horse in the newsletter, the owner doesnt
want it | could we push the calls to the week after next? im swamped | One more for the
reminders: Sandoval, invoice 2026-041, 190 euros. | Not 680 for the card of ten. 690. Typo on my
side, sorry. | Mrs Abernathy just rang me herself: her hip says no to Thursday. Friday at 11
then. | i need the minutes earlier now, tomorrow 9 am, the builder moved the meeting | scrap the
second paragraph and put the class times on top | the newsletter can wait till the 20th |
actually make the hotel three nights and with a desk in the room | add Lucy Farrow to the
payroll, she started on the 2nd | translation pls also in turkish | the research - only germany
pls, forget austria | Hold off on the invoices until the 3rd, I want to check the hours first |
not friday, mondays fine for the abbott one | can wait till the 20th tbh | make it thurs instead
| wrong price my side sorry. its 1,180 not 1,810 | tulip pic first not the roses | if its not
gone yet stick the sourdough class in too, 2 spots left | any chance of bringing it forward to
tmrw? fair got moved | leave pelham out of the reminders he just paid!! others as planned |
heres the other bank statement, the one youve got is missing a page so use this | ring the
wedding people today at half 4 not at lunch, theyre teachers | german only, drop the french |
new price list attatched, use that one and bin what i sent monday | could u do it next week
instead im not ready w the pics | ok but it should come from the info@ address not mine | hours
changed agian lol. tue-sat 8-3, put that up instead | keg list, end of month does it, ive
borrowed some | 30 feb was daft i know. meant 30 march | can wait til the 20th, the brewery
hasn't confirmed anyway | only the top 3 hotels, not all ten - sorry my eyes glaze over | it's
pounds not euros on the Finch bill!! | It's 42 not 24 guests on the quote for the Bennett party,
sorry, fat fingers | oh and put the vegan menu in as well, 29.50 a head | the headline should
say Beltane, not Belthane. everything else lovely | move the site visit to Friday 20th, 4pm.
Same place. | Make the tasting Thursday the 19th instead, chef's off on the Wednesday | that
caller list I sent: leave out the two schools, they booked on their own | I'm an idiot, it's Ms
Lindqvist, not Mr. All the way through. | on reflection no exclamation marks in the posts. I'm
52 | scrap the third paragraph and we're good to go | For the posts use the second folder, the
first was a test and looks it | Ferrante wants it made out to the company: Ferrante Studio Ltd,
14 Quay St, Bristol | I've changed my mind about Porto, it's Lisbon. same length, same poverty |
instead of English English please make it American, which I'm told is a different language | tbh
i need it ealier than i said, can you make that tomorrow 9 am | Make it 7 days instead of 6 for
Brightwater, I forgot the Sunday | if you haven't got to it yet: skip january, the accountant
has it already | can we swap: first the website, then the books. someone who matters may look at
it | add tom to the run, 520, same as everyone | that hotels fine but two nigths, not one | not
fridays after all. tuesdays, every week | client says the handbook can wait until 31 April.
their words | twelve vendors is more than anyone will read. Five. And prices in euros. | please
don't send it on Thursday, everyone will be at the fair. Monday. | Bump Dr. Osei to next week,
she's in surgery all day tomorrow, her assistant says | Knock a tenner off Mrs Tulloch's bill
actually, her dog found my keys | vat books aren't needed til the 30th now, took an extension |
Do Kinross as well while you're at it | leave out the heckler in that recording | make the vet
call Friday at three, I'll be in from the field by then | the bit about pianos changed, new
version attached, use that one not the first | wages can wait till the 20th, nobody's died |
shift the newsletter to the 31st of April then | sorry more cards turned up behind the freezer,
another 30 odd, do them an all | Put the worming on everybody's bill, £14 a head | can you add
that pug from tuesday to the posts, the owners said yes | theres three of us on the ferry now,
the brother's coming, God help us | transcript of ep 12: please leave the ums IN. I know what I
said about 11 | one more for the hotel search, it must take dogs, the tenor's bringing Bruno |
hold off on the donor letter until the 3rd, the trustees want another look | mailing: swap
picture 2 for the one attached | make the rehearsal post Thursday instead, conductor has flu |
there's a 15th tasting card, photo attached | not Danish after all, Swedish. The importer
changed, it's a saga | when you answer the gushing-bottle people offer them the voucher too, 10
euro, code FOAM | Ferrante's invoice: please put "glaze workshop" where it says "pottery
course", their accounting is picky | could you squeeze the new Saturday pilates slot into the
newsletter? 9.15, only eight mats | I mixed up the two. Drummond gets the 12% discount, Pike
pays full. | in the tool comparison, leave out anything above 30 a month pls | T-77, please:
concert grand goes up to 210, everything else stays | Sorensen emailed: can't process pounds.
Make it euros, 1,150. | re T-140: skip the first six minutes, that's us fighting with the
projector | make the garden mailing the 24th, the 20th is too early for me | address on Abbott's
is 19 Mill Lane not 91 | only translate pages 3 to 11, the rest is from 2018 and nobody reads it
| Eve had 3 sick days in february and not 2, I looked at the slip again | sunday should read
10-2 on the site, you put 10-12 | for oslo: book it immediately, only 4 seats left at that price
| can the Osman bill go out thursday instead of friday | the Osman bill should say 14 march for
the wedding, not 12 march | take 2 days more for the lease, sunday instead of friday is fine |
sorry sorry, my editor moved things, I need the transcript today 4pm | about the posts: not
mon/wed/fri any more, once a week on tuesdays is enough | pls add 2 hours from last tuesday to
Kessler | it was 15 crates not 50, I got that wrong in my note of 4 march | I need the german
flyer sooner. tomorrow 9 am, the printer opens at 10 | concert post: 7pm, not 7.30pm | Change of
plan, 31 September for the manual | the bank matching.. let's do it every two weeks instead of
monthly, it piles up | please put the birthday post up saturday morning rather than tonight |
Lowry's too please, 86 loaves, same price as the others | could you put a column for the
postcode in as well | move the flight to tuesday the 17th, same airline if there's one | the
thursday 7pm class is Yin, not Vinyasa. rest is right | use my mobile as the callback number,
not the office one | if they ask what it costs say 95 call out, not 80 | and Dutch as well
please, we get loads of them in May | it's 1,450 not 1,250, we added a spread in the end | swap
the second photo for the grey bowl and we're good | in those reminders leave out the bit about
interest, sounds too harsh for round here | add Lena, she covered two classes on the 21st when
Beth was stuck in Cornwall | the hotel with breakfast after all. and two nights not three | make
it four posts instead of three, the extra one should show the seeded loaf | make it first class,
the client's paying | sunday should say closed, not 9 to 1 | Whitlock wants his company's VAT
number on it, GB 204 88 17 | max 6k per unit btw, forget anything above that | the Pritchards
are in room 4, not 2 | push it back to april 31, we won't have enough stock before | post the
kiln opening on saturday rather than friday | newsletter first: it's Dr Osei, not Mr Osei. she
minds | could we have it friday morning instead of thursday | I need the prices by tomorrow 12
noon now, sorry, the brochure people have moved everything | same rate for all of them, 140.
Except Denholm, he's still on the old 120 | oh and page 6, the tree exercise, take it out,
nobody ever gets it | They can't do ten. Eleven then, same day, Wed 18th. | also the folder
called "someday" can go too, whole thing, I made my peace with it | Card 4: it's "practise" with
an s. British clients. And lose the sunset. | Denise has left. It's a Mr Abara now. Reconfirm
with him. | use the pic of Biscuit w the traffic cone not the stock labrador | Add the case
study. Drop option B. | Sliding scale for Tomás from now, 45 not 70, could that go on his one |
the kitchen one, make the worktop oak not walnut, she changed her mind AGAIN | make it the last
warning instead of the second. hes taking me for a fool | sorry just seen, the walnut tray isnt
24 cm its 26. oak one is right | take the turmeric off that order, still have two sacks. rest as
is | I need the Canada papers a day earlier, courier moved to Thursday 2pm. Sorry!! | can it be
tomorrow instead of monday, printer found a gap | Ach I forgot the bunnet, put that on the
invoice tae. 24 pound, wool, made here | compare me with the seller in the link too, she's the
one everybody mentions | actually she'll take an exchange after all. the heather one, medium. so
dont refund | can we push to thursday next week, the 19th. launch slipped | its still got the
hum, left ear, whole way thru. have another go please | Parking's changed!! It's behind the
chemist now, so the leaflet's wrong | Oh, and her name's Biscuit, not Crumpet. Crumpet is number
99 | can it be shown to over 50s only? and not in Hull | too long, I timed it, fourteen minutes.
And take the joke about the gravestones out | actually make the tone firmer. He's just posted a
picture of his new motorbike | They've bounced it: PO number missing. 4500-7718. Same invoice
otherwise | bio: lose the bit about the ferret. the rest is me | can the mail go out tomorrow
instead of sunday? everyone's asking already 🌊 | Fourth site has it now. Add. Link below. |
leave the Marlow twins out of the billing, their gran's paying me cash | the cards say 2025. its
2026 lads | could the letter go on monday instead of friday, half of them are away | examiner
can't do the 16th, so it's 23 May now, starting 2pm | on the spring menu, the rhubarb thing is
6.50 not 5.60 | Need the brunch card a day sooner, thursday | make it 10 cases instead of 6 |
Sorry Dani just told me she's not here on Good Friday, so not her | In the barista ad please say
we pay 13.50 an hour plus tips | the golf club rang, they're 110 now and two of them vegan | can
you do Dutch as well while you're at it with the menu | Receipts can wait til monday the 23rd,
accountant's on holiday | Found four more pies on my phone, sending them over for the retouching
| for Trev's reply: leave out the bit about the free coffee | six fridges, i forgot the one
under the bar 🙈 | the kegs should come tuesday, there's nobody in on monday | poster in A2 then,
A3 looks lost in that window | Can we have episode 14 a day earlier, Thursday instead of Friday?
| the fox should look left, not right. and fluffier tail! | Make that 15 prints, I found three
more in a drawer. Added to the sheet. | First launch mail should go Tuesday at 9, not Monday. |
no rush with the lessons after all, two weeks from today is plenty | Her name is Siobhan, not
Shevaun. Might come up about 40 times, sorry!! | Add Patreon to the February sheet please.
Forgot I even have that. | Actually make it a shirt instead of a tote, same motif | sale should
start on the 20th now | Could the slides be 16:9? Thought I'd said but I hadn't | Push the
anniversary mail to April 31st please | Make it six instead of four | found another 22 cards in
my coat 😬 they go with the rest | You can take till 31 April for the manual | The full-groom
price I gave you is wrong. 52 not 48. | no time stamps needed after all, plain text is fine |
Also Donna had 6 hours overtime on the 3rd, please add | while you're comparing the tills, look
at SumUp as well would you | can we make the posts for Monday instead of friday | leave out the
Marriott ones on that call list please, my cousin does those | Change of plan, I only travel on
the 26th. | add 18.50 delivery to the hendersons one, forgot it | make that two rooms not one,
my sister's coming along | swap the second picture for the one with the blue door pls | Leave
out the page about returns, we're rewriting that one from scratch. | we're 14 now, not 12 |
LinkedIn only, no Facebook any more | Let's hold the newsletter until Friday next week, the
tulips are late this year. | Mrs Lindqvist would rather be quoted as "Karin, Leeds" than with
her full name. | make it Tuesday at 4 instead | The Bellamys are away till the weekend, so
Monday is early enough for their quote now. | Make them the green ones, not purple | add 2 rolls
of membrane to the battens | Make that Saturday instead of Friday for the viewings please, two
of the couples work late. | leave out the bit about the dog please | Also put June in, same
prices as September. | Correction, the rent goes to 815 and not 850, I mixed up the digits. | 15
percent instead of 10 please | Actually keep the wooden background on the signet rings | Offer
the lady store credit first, and only refund her if she says no to that. | make that 300 tins
rather than 200 | They've cut me to 8 minutes instead of 15 | leave Karen out of the set, she's
handed in her notice | push the launch posts to next wednesday | nail clip is 14 not 12 | she'd
rather be called Professor than Dr, in both places | square ones too please, for the booking
site | Take Doreen off Tuesdays, her hip is being done. | can we add a box for allergies | One
correction to the accounts: the shed insurance belongs in 2026, we paid it early. | Mrs Barlow's
son would rather have the receipt in the name of the estate | £62 for the minis, not £65 | We've
swapped the order, the march comes after the interval and the solo before it. | Please let Aisha
have mornings only, she picks up her boys at three. | she'd rather have the sunflower in
mustard, not lemon | it's Dr. Anneke Voss, two s, not Vos | coasters come in sets of 6 now, not
4. price stays | Sign those as Moira, not Moira & Team. It's only me and the sheep | phone
number's wrong, ends in 47 | It's two in the afternoon, not noon, Mr Osei got his days muddled.
| Pembroke was a half day, so £340 not 600 | Bit calmer with the music? Sounds like a car advert
| leave Foster & Reid out | one more column pls, date of last treatment | Dont ask Mrs Petrou,
she was not happy at the end. Better Mr Kim. | I need the text also in Word, not just PDF. |
monday not friday for the o'haras, scaffold's not down till sunday | add the porch roof to that
quote as well, 6 sqm, same slate | need the quote by 2 tomorrow instead, fellas off to spain in
the evening | different rate for the sparks, 45 an hour from march on, feb stays 42 | forget
tomorrow, ring them today before 4 if you can, she's on nights after that | two separate
invoices instead of the one, ground floor to him and flat to his mum | put 10 percent
contingency on and call it provisional, the walls are older than i thought | same list but hold
off on Whitmore, hes in hospital, bad timing | At around 14 minutes I name a patient. That bit
must not stay in. | printer wants the flyer on Monday already, not Wednesday. Sorry! | Hold on,
the amount is wrong: 18 hours, not 16, so £810 net. | Night surcharge is 40%, and I also want
weekends listed on that page. | We're five now, not four. Siobhan needs a ground-floor room
because of her hip. | Deadline moves forward: the trailer is needed on 19 March instead of the
26th. | Probation should be three months rather than six, and her start is 4 May. | need it fri
3pm now, not 5 | somewhere w/ a gym instead | 14 ppl not 12 | newsletter can wait till the 19th
| leave out jan | its Mackenzie not McKenzie on the invoice | post goes live wed 18th 8am pls |
portuguese as well pls, not just german | drop the last paragraph | add Lena, 12 hrs | cut and
colour is 79 not 72 | Besides Dublin, the report should look at prices in Cork too. | Could the
transcript have time stamps as well? | There is no hurry with the website after all, the end of
the month is fine. | Please leave the care homes in Medway out, I know them all already. | I'd
rather fly on Thursday the 26th instead of Wednesday. | The total for Mrs Lund should be 640,
not 460. | The reminder to Hartley should say 180, not 160, and it can wait till Friday |
Rotterdam on Wednesday the 18th instead of Tuesday. Client moved the site visit. | Skip the vets
in Leeds on the list, I know them all. | Bea did 32 hours in week 9, not 23 | Peony post: the
bunch is 14.50 and not 12.50 | Lyon: the second night can go, I travel back on the 15th of April
| The card receipts from the ferry go under travel, not under office | First class after all, I
have to get drawings done on the way | No raffle this year, leave that part out. | nine pairs
got resoled, I wrote six by mistake | with time stamps after all, every 2 minutes or so | only
ring the ones in Kent, leave the rest of the list alone | please add Dev to the run, he did 31
hours | Can we have the wages ready a day earlier, so the 26th? | The VAT number on them has
changed, use GB 418 7702 16 | the Ghent hotel: two rooms, not one | Skip the first ten minutes,
that's only us setting up the mics. | wrong amount for Osei, should be 1,140 not 1,410 | Put the
retreat first and drop the bit about parking | it needs to go out Monday at 9 after all, we're
closing early that weekend | make the Cardiff train Thursday the 19th instead | Only mornings
please, I'm out with the dogs after lunch. | not just the menu, the wine list as well, if it
isn't too much | For the translation, could you leave the recipe names in Portuguese? Nobody
says 'custard tart' here. | Can the newsletter go out on Monday the 16th instead of Friday? |
take the Hendersons off the call list, they're friends | Could I have it tomorrow at 3pm rather
than next week? The hearing got moved. | make it the later train instead, I can't get out before
the school run | its Siobhan not Siobahn, please fix on the team page | no hashtags at all
please | actually do the whole of Q4, not only december | add 2 hrs of clearing up to the
Pemberton invoice, at 38 an hour | the picture with both spaniels has to come first | Start with
the oldest boilers and leave the Crescent until after Easter. | There'll be two of us now so it
has to be a twin room. | Don't use their surname after all, first names only. | Add the photo
consent to what the Lindqvists get, please. | Ray can't make seven. The webinar on the 25th
starts at 8pm then. | make the headings dark blue, the green can't be read from the back row |
My mistake, Fenwick was 7 hours, not 5. | Leave out the part about my landlord, roughly 21:10 to
23:40. | make it oak veneer instead of pine for Hargreaves | leave Kieran out of it, he's on a
day rate | put the scaffolding on the Dunmore invoice as its own line, 640 net | Can you start
on the phones tomorrow already? I have to leave a week earlier. | The window recess on the
second floor is 1.36, not 1.63, please correct that. | Not 12, 16 rolls. And to the Leith site,
not the yard | softer tone with Dr Lowe please, she's been a regular for years | sort them by
site as well, not only by date | leave out the welsh version, english and french will do | crop
the pizza ones square pls, not wide | add sesame to the hummus wrap, we changed the recipe | Can
the job ad say 'no evenings' as well? That's our best argument | push the story to Friday 10am,
dough isn't ready | Please swap Ben and Aisha in the second week, she has exams. | Flat white is
3.60 not 3.40 | make that tuesday instead of thursday for the beans | can you use the old intro
for 12, the new one is too loud | gate is wider than I thought, banner should be 2.40 not 2
metres | Partner meets his bank earlier, so I need that chart by noon tomorrow. | The grip
article can wait till Monday, and please leave out the bit about climbers | Only two of us going
to Milan after all, Ben stays here | don't ring the Blue Door, they've just ordered. the other
five yes | on the Bexley Road bill add 62.80 for the two tins of primer | go down to 8 a day
instead of 15 first, the rest as it is | make the front desk ad 25 hours rather than full time |
Mrs Okafor can't make Tuesday, put her on Thursday the 19th at 3 instead | she's changed her
mind, 2231 wants the money now not the L | Number four reads like an advert for a bank. Could do
with another go | not pure white after all, a warm light grey like on my sofa pictures | It's
too sorry. I didn't do anything wrong. A bit shorter and prouder. | Let's do above 60 rather
than 50, and only on the Sunday, the 30th | fair got extended, so the inbox thing runs through
Sunday as well | The label text is in English only, has to have the German line on it too |
there are two more for that upload, the trays. same profile | The mail would be better off on
Tuesday evening at six than Sunday | In the payouts table I'd want fees in their own column |
value on the Oslo one is 85 not 58, I swapped the digits | forgot a whole crate, 18 skeins of
moss green, they belong in that count | Jars: 300 won't do, better say 450. And with the black
lids. | leave the big chains out of that comparison, little makers only | not thursday, friday |
Make it four instead of six, the budget shrank. | Hold the Keller invoice back until Monday,
she's still arguing about the hours | It's Tom who flies now and not Irene. Everything else
same. | skip the ones in Gaia, only ring Porto proper | We can do without the Portuguese, but
the Spanish please carry on with. | Take the bit about the raffle out of the April issue, the
raffle isn't happening. | Please turn it round: payroll first, by Thursday noon, the books can
wait | Not paper bags but boxes. I wrote the wrong thing, my apologies | From today leave the
refund mails to me and only answer the rest | Accountant wants the fees in their own column, not
lumped in with the payouts | Those notes have no timestamps in them, ours always do. Back you
go. | the sticker pack is going to be round ones, the square cutter's broken | when you answer
the late parcel people offer them free postage next time as well | Wednesday's no good after
all, the episode should go out Thursday the 23rd | the fox looks a bit cross. could he be
friendlier | lesson 8 before lesson 7 please, it makes more sense that way round | oh the iPad
too, if you're testing it on phones anyway | need the slides a day sooner, so Monday, they moved
my talk forward | printer moved his deadline up, flyer has to be ready thursday now | Leave the
chain places off the calling list, only independents. | Music's far too loud under her voice.
Have another go please | Make the team meeting an hour, thirty minutes is never enough with
Geoff. | the trout's off the menu so drop that line from the translation | it's two of us now,
so a double please | Haas was four days, not three, I forgot the Saturday | Thirty shops is a
bit thin, make it fifty. | The fair people want the clip on their stage, so I need it Thursday
already | Actually monday the 16th would do for the newsletter, no rush anymore | wait, wrong
VAT on Brandt, he's in Austria → reverse charge | skip everyone in the list with a Bavarian zip,
my colleague does those | make it 7 posts instead of 5 pls | could you add time stamps every 5
min to that transcript | the grants report can wait until the end of the month | conference got
shifted. hotel now 21 to 23 april pls, same budget | sorry typo from me, the facial is 79 not 97
| bank's pushing me, the books must be there thursday already, not next week | make it 8 posts
instead of 5 pls, same style | Could they look at Poland too, not only the UK and Ireland | On
the Rowntree bill put 18 hours not 16, I forgot the Saturday | Please leave out the column with
birthdays. Data protection, my fault for asking. | Not going Friday any more but Saturday 21st,
same times | re yarn: skip the mustard & teal, they're discontinued | make it 31 chairs not 24,
the rest are in a subfolder called LATE | Hallworth can't do it any more. Shift him to Tuesday
24th, same hour | no hurry with ep 8 anymore, guest is on holiday. 30 March will do | Hotel
Lisbon: make it 25 to 28 March instead, one more night | forgot one receipt, fuel from 11 Feb,
48.20. Please add it | Actually need the books one day sooner, Thurs instead of Fri | Those
reminders, let's do them on the last day of each month rather than weekly | can we push the
newsletter to next Wednesday? photographer is ill | tomorrow, sorry no: friday at 4pm for the
price list please | no rush any more w/ the transcript, monday will do | pls don't start calling
before the 23rd, our new prices aren't public yet | the invoice should say service date 2 March
not 12 | extend the inbox cover till april 10 would you | make that seven posts rather than five
please, I forgot the garden and the bike racks | The Harlow invoice needs PO number 77-4512 on
it or they'll bin it. | I have to be in Cologne on the 19th, not the 18th. Sorry!! | In the
competitor thing leave out the chains and add the two in Cardiff, would you? | Typo on my side:
the deluxe wash is £38, not £83 🙈 | Farrow now needs his offer on Thursday already, not next
week | Could the rings have a soft shadow underneath rather than floating in white? | make it 14
places on the weaving weekend instead of 12, I borrowed two looms | Leave lot 2 out of the bid,
we can't do halal kitchens yet. | oh and subtitles in Welsh on the trailer too | could the posts
be without emojis pls | Actually, any chance the mugs come back square rather than portrait? |
Would next Tuesday do for ep 23 instead? No rush from my side any more. | make it 8 instagram
posts instead of 6, i found some more photos of the kiln | Could you put time stamps in after
all? Every five minutes is plenty | Hamburg has moved to Wednesday the 18th, they rang just now.
Everything else the same | One thing on the brochure. It's for Mexico, not Spain, so ustedes
throughout | Quote for Pearse St: add a towel radiator, 180 supplied and fitted | Knock the 500
deposit off O'Malley's final bill, I clean forgot he paid cash | could the printer research
cover Poland too? I hear they're way cheaper | On the opening hours job: also close Wednesdays.
And take the phone no. off the header | My daughter says nobody under 40 uses that many
hashtags. Two is plenty I'm told | make it Ireland too, not only the UK. the ferry's cheaper
than i thought | No dentists on that list please, I've just been burnt by one. Vets are fine. |
My wife is coming along after all, so two seats and a double bed | three suppliers would be
enough honestly, but then with someone's phone number under each | found another shoebox, about
thirty more cards, they belong with the others | Anyone writing about the blue kettles gets a
refund from now on, no more vouchers | hmm could the Easter one be half as long? people read it
on the tram | No rush on the hen party pictures after all, Friday the 20th is plenty early |
Dance floor needs to be a metre wider, the band's bringing a harpist. | the starter's changed,
it's burrata now, sorry sorry sorry | Leave the Van Houtens out of the reminders. They rang,
money's coming. | put their PO number on the invoice please, 88-2041, otherwise accounting
bounces it | chuck Japanese sizes into that ring chart as well would you | claim for 90 not 65
on that vase, postage and the frame were in it too | New policy, so please tell people 10 days
making time from now on rather than 7. | Actually forget the shadows on the knitwear, flat white
like ASOS does it | A fifth roofer has finally answered, put him in the table as well please |
Painter's out, we're taking Lomax instead. Bars stay as they are, just the name | the numbering
should start at A-101 not A-001, architect's orders | minutes by Thursday rather than Friday,
sorry | could the sums be per room too, not only per item? | No hurry any longer with the
Polish, carpenters only start next Wednesday so Monday's plenty | Keep the newsletter going but
leave out the bit about the raffle | Cardiff isn't off, only later: make it the 19th | Ah sorry,
make that the 19th not the 18th | page 7 and 8 too pls, forgot to scan them | drop the third
post, that brewery pulled out. Other four stay | calls not before Monday pls. half of them are
at a fair this week | the invoice for Okafor should say consulting, not coaching. Rest is right
| put Maya on it as well, she started on the 2nd, 20 hrs a week | can the Hamburg train be an
hour or so later? my talk moved | about the Lisbon flight, make it the evening one instead | The
posts for the surf school should be six, not four. and no sunsets | Could the newsletter go on
Thursday rather than tomorrow? The tickets aren't live yet | For the calls: skip anyone in
Leeds, I burnt that bridge myself | Leave the Twist out, it's going abroad. Just the Waltzer
now. | the four hands for Yarmouth - it's Good Friday now not the Thursday, ground's waterlogged
| Go for warm white on the star, not the cold. Cold makes everybody look drowned | not before
Easter Monday please, she's on the boat till then | make Ostrom 14 hours rather than 12, I
forgot the second site visit | My bad, I wrote 200 ml. They're 212, the odd hexagon ones. | The
soft shells are off. My crab man had a heart thing (he's ok). | Whisky night starts half six on
the 19th now. The distiller's ferry. | Exeter is a one-way now, Bill gives me a lift home in his
van. | Lindqvist talked me down. 4,100 it is, and I threw in the handles.
""",
}
