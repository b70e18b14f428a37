"""What people who write English want otherwise of work in play; from what was heard."""

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
orange | when you write the Kaya invoice, it has to be 1,240 not 1,420, i swapped the digits
sorry | one more person for this month's payroll: Lena, 20h a week, 14.50 an hour | we're three
now, my sister's tagging along, so make that a triple room | Move the send date to the 24th, the
printer is late | regarding the oak suppliers, please extend it to poland and the czech republic
| they should also answer the english mails, not only the german ones | I broke my foot 🙄 so
please fix the meetings as video calls only from now on | make it 900 words instead of 600 would
you, I've got more to say about the merlot than I thought | on reflection I'd rather leave on
the Thursday, the 19th, than the Wednesday | add the new girl to it as well, 20 hours a week,
minimum wage | bit less salesy if you can, my lot are foresters, they run away from exclamation
marks | push it back a week would you, to the 20th, printer's broken down | and while they're at
it the cancellation policy should be translated as well, it's only half a page more | Actually
could we stretch it to 120 names, the chamber has just sent me another lot | leave out the bit
about my divorce when you get to minute 34 | a window seat would be grand if you haven't booked
yet | one post a day is overkill, shall we say two a week | in view of the rail strike make that
a hire car please | Could we lose the last paragraph, the one about the pandemic, it's old hat |
we've a slight hiccup, the course has been moved, so it'd have to say 28 march everywhere in the
mail | if I may be a nuisance, I'd sooner it covered the whole of the Netherlands than just
Utrecht | you may as well do the dessert card along with it, same languages | I'd be inclined to
knock the reminder fee off, they're good customers | make it two rooms, my sister's tagging
along | Honestly, shorter is better, cap it at three sentences each and bring it forward to next
Monday, the 16th | we could do with it sounding a touch more like me, i swear a bit and i don't
say 'delighted' | could the second post be about the dog instead | put the phone number in as
well | I'd rather go back on Thursday the 26th, the meeting got longer | make that eight instead
of five, the in-laws' salon joins in | Sorry to be a pain, but would it be ok if the newsletter
also mentioned the wine tasting? Two sentences are enough. | a little less salesy pls | we have
a fifth one now, Jonas, 20 hours a week, he goes on the payroll with the others | i need it by
tuesday after all | skip the dentists, only physios from now on | The invoice for Bellmann
should go to their head office in Leeds, not to the branch. | could whoever's typing this up
leave out the bit where we talk about my divorce 😅 | and a column for the harvest year would be
great | Have them look at Poland too while they're searching, not just Germany and Austria. |
from tomorrow on please sign the replies with Anna, not with 'your team' | can the banner be
green? our green, the one on the van | for T-52: january as well please, not just february | No
rush any more, end of the month the 31st is plenty early | my wife is coming along so a double
room it is | pls also in instagram format, the linkedin thing | I think British spelling
throughout, our readers are mostly in Kent | 10 meetings would do, forget the 15 | give the slow
payers until the 20th before the reminder goes out | can the intro be from me in person, first
person I mean, with the story about grandpa's oven | the prices in pounds too | Miriam has had a
pay rise, 2,900 gross since March, would you take that into account | on second thoughts a
flight, the train takes nine hours | if you could get the thing to me before the weekend rather
than next week, say Friday noon, I'd be over the moon | half as long please. people read it on
the loo | found another 30 cards in my coat, photos attached, they belong with the rest | swap
the picture of me for one without the beard | weekends too, if that's doable? saturdays are when
they all write | post 3 shouldn't go online before 1 April, it's a joke post | Only hotels with
parking after all, I'm taking the van | Add a line saying we take cards now | the Thursday
people also want reminding, so put them on the list of unpaid ones | Actually make the post
about the tourmaline ring, not the wedding bands. | push it to the 25th pls, we're not printing
before then anyway | add a line about free parking behind the church would you | not 20
customers, make that 35 | shorter. Half of it. nobody reads that on a phone | on second thoughts
let's have it in British English rather than American | pls include the vegan menu as well, same
document, page 4 | We moved the concert to 18 April so change that in the text too | make the
subject line less screamy | it should be 14 people not 12 for the workshop hotel, sorry | The
LinkedIn one: could it go up on the 17th | Kindly make the invoices payable within 30 days
instead of 14. | One of the parents runs a bakery and would like to be mentioned, so do mention
her | Hold the date, please: the 30th will do for the books, no rush any more. | use the photo
with the blue boat, the other has my ex in it | Could I have it in a table instead of a text,
with a column for delivery times | I want 2 more posts on top of the 4 | we'd rather go by plane
than by train after all | leave out Mr Brandt, he's passed away | make that german AND dutch | I
know it's cheeky but could it be done today rather than friday | Would it be possible to give
the list of hotels a second look with a ceiling of 110 a night? | my bad, it's Grant with a t in
the end not Gran | and please bold the prices | extend it to the people from the 2024 list
please | Cut the second paragraph, too much about me, not enough about the violins | may we move
the deadline forward to the 18th? The bishop's coming earlier | make it formal, these are
lawyers | pls ask for the contact person's email too when you ring | 10 rather than 6 hotels to
compare, and include breakfast in the price | Instead of the 27th I'd need to fly on the 28th of
March | please add pronouns to the teachers' bios | make it 9 posts not 6 | could the tone be a
bit less salesy, our patients are mostly over 70 | the trip moves a day, I go out on the 19th
instead, hotel stays as is | No need for the reminder to Kessler, he paid cash this morning. the
other five yes | add the two dogs-only sessions to the page as well if its not too late | I
wouldn't put my mobile number in there, use the landline | Is there time to have it in Irish as
well as English? | take your time with the transcript, 20 March is early enough | Colm finished
up at the end of February so he comes off the run, and the new girl Aoife goes on | only the
ones with more than 20 staff please, the small places never buy | While they're digging anyway:
include Wales | client insists on british spelling, so swap it over before it goes out | could
you hold the posts til monday, the bottles arent labelled yet | Not Gatwick. anything but
Gatwick | can the mail go to the trade customers too, not just private ones | pls drop the bit
about my divorce from the interview, shouldn't have said that on tape | what about 12 instead of
20 calls, budget's a bit tight | I'd rather it didn't mention the competition by name, legally
that's a minefield | oh and put Niamh's overtime in, 11 hours, she'd kill me otherwise 😅 | needs
to be out by the 25th at the latest now, the landlord brought the opening forward | skip
question 7 and the small talk, start from where she mentions the barn fire | Can you make the
second post about Ruth's exam rather than the discount? | that flight, does it have to be so
early? after ten would suit me better | the 40 from the old list you can leave out, they're dead
leads, only do the new ones | re T-17 could it be three a week and never mondays | oh & leave
out anything that needs an ipad | dutch folder can slip to 2 april, first guests came down w
covid | timestamps every minute pls, didnt think of that | less emoji more substance pls, my
clients are bank people | the tasting moved so we need the mail by tomorrow noon | add bath to
the search as well if it's not too much hassle | invoices in my wife's name pls, the firm is
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
newsletter, the owner doesnt want it | The report has grown from six pages to nine because the
conservation officer wants a chapter on the windows; I attach the new version, please throw the
old one away. Monday is then early enough for me. | could we push the calls to the week after
next? im swamped | One more for the reminders: Sandoval, invoice 2026-041, 190 euros. | Not 680
for the card of ten. 690. Typo on my side, sorry. | Mrs Abernathy just rang me herself: her hip
says no to Thursday. Friday at 11 then. | i need the minutes earlier now, tomorrow 9 am, the
builder moved the meeting | scrap the second paragraph and put the class times on top | the
newsletter can wait till the 20th | actually make the hotel three nights and with a desk in the
room | add Lucy Farrow to the payroll, she started on the 2nd | translation pls also in turkish
| the research - only germany pls, forget austria | can you make the post go out on sunday
instead of friday? more parents are online then | Hold off on the invoices until the 3rd, I want
to check the hours first | in the replies to parents please write 38 a lesson from now on, not
36, fees went up | use this picture for the post instead, the other one has a kid's face on it |
not friday, mondays fine for the abbott one | forgot 2 bits on the harlow one.. skip hire 240
and taking the waste away 60, can they go on before it leaves you | can wait till the 20th tbh |
make it thurs instead | mrs lowe cant decide brass or black handles and she's off to her
daughters, so hold off sending it till the 3rd, price might go up 120 | wrong price my side
sorry. its 1,180 not 1,810 | tulip pic first not the roses | if its not gone yet stick the
sourdough class in too, 2 spots left | any chance of bringing it forward to tmrw? fair got moved
| leave pelham out of the reminders he just paid!! others as planned | heres the other bank
statement, the one youve got is missing a page so use this | ring the wedding people today at
half 4 not at lunch, theyre teachers | german only, drop the french | new price list attatched,
use that one and bin what i sent monday | could u do it next week instead im not ready w the
pics | ok but it should come from the info@ address not mine | hours changed agian lol. tue-sat
8-3, put that up instead | theres a third lad now, kieran, started on the 2nd. he goes in the
march run as well | keg list, end of month does it, ive borrowed some | 30 feb was daft i know.
meant 30 march | can wait til the 20th, the brewery hasn't confirmed anyway | only the top 3
hotels, not all ten - sorry my eyes glaze over | Please send it Tuesday 17th at 9 rather than
Monday, people don't read on Mondays | Can the train be a later one? Anything after 2 on the
same day, I've got to cash up first | can we do a picture post in place of the long text? people
only look at the cakes anyway | it's pounds not euros on the Finch bill!! | It's 42 not 24
guests on the quote for the Bennett party, sorry, fat fingers | oh and put the vegan menu in as
well, 29.50 a head | Pls add Jonas to the march run, started on the 2nd, 20 hrs a week at 13.90
| Had a chat with my wife about it and we're going to change the curtains first anyway, so
there's no hurry with the rooms any more, 8 April will do me | the headline should say Beltane,
not Belthane. everything else lovely | hold off on the reminders until the 24th, half of them
told me they get paid mid month | move the site visit to Friday 20th, 4pm. Same place. | Make
the tasting Thursday the 19th instead, chef's off on the Wednesday | that caller list I sent:
leave out the two schools, they booked on their own | here's the corrected guest list, 3 more
for the coeliac table. use this one instead of the one from yesterday | I'm an idiot, it's Ms
Lindqvist, not Mr. All the way through. | on reflection no exclamation marks in the posts. I'm
52 | Spreadsheet looks good so far. Could it have a column for phone numbers too? I only thought
of it on the stairs, where I do my best work | I've sent the corrected speaker list, please work
from that one and not from the one with coffee on it | Hold the Kettle one until the 1st, they
have a new fiscal year or some such | The Harlans just paid half. So the reminder should only
say 1,200, and perhaps say it more gently | scrap the third paragraph and we're good to go | For
the posts use the second folder, the first was a test and looks it | Page two of the brochure is
now a different page two. New file is up. I'm as annoyed as you are. | Ferrante wants it made
out to the company: Ferrante Studio Ltd, 14 Quay St, Bristol | I've changed my mind about Porto,
it's Lisbon. same length, same poverty | instead of English English please make it American,
which I'm told is a different language | tbh i need it ealier than i said, can you make that
tomorrow 9 am | Make it 7 days instead of 6 for Brightwater, I forgot the Sunday | if you
haven't got to it yet: skip january, the accountant has it already | can we swap: first the
website, then the books. someone who matters may look at it | add tom to the run, 520, same as
everyone | that hotels fine but two nigths, not one | The headline is fine, but "Senior" has to
go, my old employer's HR won't let me call myself that | take your time with the transcript, my
editor has moved the piece to the April issue. the 30th is early enough | not fridays after all.
tuesdays, every week | The councillor rang. He enjoyed our talk, he enjoyed it so much that he
has reconsidered. Leave out everything from minute 31 on, that's off the record now. | client
says the handbook can wait until 31 April. their words | With apologies for the moving target:
the client now asks that sections 4 and 5 not be translated at all. The rest stands. | twelve
vendors is more than anyone will read. Five. And prices in euros. | Nobody in this trade wants a
phone call before ten. After ten please, for all of them. I had a rather short message from Mrs
Dunne about it, my fault, I never told you | please don't send it on Thursday, everyone will be
at the fair. Monday. | Bump Dr. Osei to next week, she's in surgery all day tomorrow, her
assistant says | Been thinking about them hay reminders. Half of em are lambing round the clock
just now and I was at school with the other half, so hold off til the 3rd. They'll pay, they
always do, they just like to be asked after the grass comes | Right, distributor's pulled the
Almodóvar. Take it out of the newsletter and let's go Monday instead | feed merchant wants
shifting, half ten on the 24th suits me better cos the knacker's man's coming | Scratch what I
said about waiting, send the flood newsletter right now, water's at the tack room door | post
the open day one on thursday the 19th not tomorrow, the marquee people are dithering | Knock a
tenner off Mrs Tulloch's bill actually, her dog found my keys | vat books aren't needed til the
30th now, took an extension | Do Kinross as well while you're at it | leave out the heckler in
that recording | make the vet call Friday at three, I'll be in from the field by then | the bit
about pianos changed, new version attached, use that one not the first | wages can wait till the
20th, nobody's died | shift the newsletter to the 31st of April then | sorry more cards turned
up behind the freezer, another 30 odd, do them an all | Put the worming on everybody's bill, £14
a head | can you add that pug from tuesday to the posts, the owners said yes | theres three of
us on the ferry now, the brother's coming, God help us | transcript of ep 12: please leave the
ums IN. I know what I said about 11 | one more for the hotel search, it must take dogs, the
tenor's bringing Bruno | hold off on the donor letter until the 3rd, the trustees want another
look | mailing: swap picture 2 for the one attached | Actually I'd need the Norwegian blurb by
Friday rather than next week, the printer has moved us up | the Brandt invoice can wait till the
20th, he's asked for it on the new quarter's PO | make the rehearsal post Thursday instead,
conductor has flu | there's a 15th tasting card, photo attached | could the call with Pieter go
to Tuesday at ten, three is when I collect the kids | Add Lina's Sunday shift to the pay, 5
hours, double rate. I forgot, she didn't | not Danish after all, Swedish. The importer changed,
it's a saga | when you answer the gushing-bottle people offer them the voucher too, 10 euro,
code FOAM | Ferrante's invoice: please put "glaze workshop" where it says "pottery course",
their accounting is picky | could you squeeze the new Saturday pilates slot into the newsletter?
9.15, only eight mats | hi hi, so the printer rang and apparently their big machine goes in for
service next week, which nobody thought of telling me when I ordered, and now everything's moved
up. Any chance of having the menu tomorrow instead of monday? I know it's short, the desserts
page is only six lines if that helps | on the garden list: don't ring the ones marked in yellow,
those belong to my brother in law | Before I answer that: the waiver translation is the urgent
one, please have it ready by the 18th | if the person doing the cards could also note the
birthday column, I'd be very happy | would it be possible to fly back on the evening one, after
six? I'd rather not miss lunch with the cork people | I mixed up the two. Drummond gets the 12%
discount, Pike pays full. | in the tool comparison, leave out anything above 30 a month pls |
T-77, please: concert grand goes up to 210, everything else stays | no rush with the seeds mail
any more, the 27th is plenty early. still too frosty out there anyway | the voice notes: names
should be shortened to initials, she's a bit shy about the family stuff | May I suggest you
offer people the 2pm tour when they ask for the 11am? The morning ones are full until Easter and
I hate turning folks away. | in the shop the bottles from 2019 belong under "rare", I forgot to
mention that. all nine of them | Sorensen emailed: can't process pounds. Make it euros, 1,150. |
the linkedin text first: it says I've coached for ten years, it's been fourteen, fix that pls.
Tone for the mail I'll tell you later | make it an outside cabin if it's under 40 more, my mum's
coming along and she gets queasy | would you mind leaving the calls until 3pm tomorrow? they've
all got their team day in the morning | Read it twice, once with tea and once to my husband, and
we both liked the bit about the sheep. There's one thing though, the discount code should be
KNIT15, KNIT10 ran out at christmas and I'd have forty ladies at the till arguing with me if it
went out like that. | Harwell's invoice wants splitting in two halves, one for march one for
april. tour dates: waiting for the venue | we reopen a week earlier than planned so the stories
would have to be ready on Saturday, can you manage? | For the grant search, we're a listed
building, built 1887. Please look at it from that angle. | the prices I gave you for the page
were last year's, the right ones are in the folder, use those pls. by when for the webinar i'm
not sure yet | Actually could the Romanian version address people informally? It's for the lads
on my own crew, not for an office. | hold Lund's invoice back until the 23rd, then send it. he's
asked nicely, cash flow and all that | The gig post needs to be out at 4 on Friday afternoon
rather than in the evening, doors got moved | Venue hunt: I hadn't thought of parking. Only
places with at least 30 spaces then, please | shots are on the other laptop. On the returns:
people get a voucher, not money back. Tell them that kindly. | re T-140: skip the first six
minutes, that's us fighting with the projector | seen the summer prices, could they go live on
the 1st of April instead of straight away | both the mail and the posts should say helmets are
included. you wouldn't believe how many people ask | The gallery brought the hanging forward, so
the Italian texts by Thursday the 19th please, I know it was the 26th | is there room for one
more column, whether people came by car or bike? it's on the back of every form | Logo: will
find out. In the bee mail Dr Whitcombe is a she, would you put that right in both places | make
the garden mailing the 24th, the 20th is too early for me | address on Abbott's is 19 Mill Lane
not 91 | one week later for the guest book typing please. was friday the 13th, so friday the
20th it is | 3 more receipts for february came in the post, and I'd want the lot monday now |
only translate pages 3 to 11, the rest is from 2018 and nobody reads it | room 7 pics must be up
by 6 tonight, sorry, the travel blogger looks at us from 7 | Eve had 3 sick days in february and
not 2, I looked at the slip again | sunday should read 10-2 on the site, you put 10-12 | for
oslo: book it immediately, only 4 seats left at that price | can the Osman bill go out thursday
instead of friday | push T-31 to next week, i'm at a funeral on friday and couldn't read it
anyway | the flour prices can wait till the end of april, the mill is closed up to the 12th |
the Osman bill should say 14 march for the wedding, not 12 march | take 2 days more for the
lease, sunday instead of friday is fine | sorry sorry, my editor moved things, I need the
transcript today 4pm | about the posts: not mon/wed/fri any more, once a week on tuesdays is
enough | pls add 2 hours from last tuesday to Kessler | it was 15 crates not 50, I got that
wrong in my note of 4 march | I need the german flyer sooner. tomorrow 9 am, the printer opens
at 10 | re the spring letter: pls hold it, send it on the 1st of april and not this week | the
school calls, begin on the 23rd when I'm back and not on the 16th | concert post: 7pm, not
7.30pm | In the mailing the course begins on May 4th, i wrote May 14th to you, my bad | could we
shift the pay run to the 26th? Eve hands in her hours on the 25th | Change of plan, 31 September
for the manual | the bank matching.. let's do it every two weeks instead of monthly, it piles up
| please put the birthday post up saturday morning rather than tonight | if anyone asks about
dogs: yes, we take them again, ten quid a night, but not in the attic room because of the carpet
and not on the beds obviously | Lowry's too please, 86 loaves, same price as the others | could
you put a column for the postcode in as well | move the flight to tuesday the 17th, same airline
if there's one | can you pull whitlock forward, i need that invoice right now, he's standing in
the yard with his chequebook | the thursday 7pm class is Yin, not Vinyasa. rest is right | use
my mobile as the callback number, not the office one | if they ask what it costs say 95 call
out, not 80 | At 12:40 it says gauche. it's gouache, the paint. same thing everywhere it comes
up | I've had a chat with Chiara who used to run the bookshop in Trieste and she says nobody
over there translates the names of picture books in a portfolio, it just confuses the art
directors, so please leave all the book titles in English and only do the bits around them | and
Dutch as well please, we get loads of them in May | it's 1,450 not 1,250, we added a spread in
the end | Could the newsletter go out on Monday instead? The venue is still faffing about with
the room list and I don't want to promise people something that then isn't there | swap the
second photo for the grey bowl and we're good | in those reminders leave out the bit about
interest, sounds too harsh for round here | add Lena, she covered two classes on the 21st when
Beth was stuck in Cornwall | it's 46 now, six new bowls at the bottom of the sheet. end of next
week is fine for the lot | the hotel with breakfast after all. and two nights not three | make
it four posts instead of three, the extra one should show the seeded loaf | page 3: Mr Marlowe
has an e at the end. you've got it without, all the way through | make it first class, the
client's paying | sunday should say closed, not 9 to 1 | Whitlock wants his company's VAT number
on it, GB 204 88 17 | max 6k per unit btw, forget anything above that | the Pritchards are in
room 4, not 2 | turn the lambing thing into a weekly one, each saturday a new photo, I've got
hundreds | push it back to april 31, we won't have enough stock before | post the kiln opening
on saturday rather than friday | newsletter first: it's Dr Osei, not Mr Osei. she minds | could
we have it friday morning instead of thursday | I need the prices by tomorrow 12 noon now,
sorry, the brochure people have moved everything | same rate for all of them, 140. Except
Denholm, he's still on the old 120 | so i spoke to the woman two stalls down who imports from
Turkey and she spent four hours on the phone about one pallet, four hours. only EU ones for the
packaging then please, I haven't got the nerves for customs | oh and page 6, the tree exercise,
take it out, nobody ever gets it | make that friday the 20th instead, i'm not ready and i want
to add the bit about the garden | here's the pdf with new prices, use this one not the one from
last year. will get back to you on the other thing | cannae read the grey text on the grey box,
ma eyes are 58. bump it up and make it black, rest is braw | They can't do ten. Eleven then,
same day, Wed 18th. | also the folder called "someday" can go too, whole thing, I made my peace
with it | still chewing on that, meanwhile can you cap it at 40 people, my zoom plan is the mean
little one | one of the women has a communion on the saturday so we're shifting it, sunday 10 to
tuesday 12 May, same crowd same fire | Card 4: it's "practise" with an s. British clients. And
lose the sunset. | one more link to stick at the bottom, the free sleep diary, it's the one on
my drive called sleep diary FINAL final | Court moved it up on me, no it's the other way, moved
it back. You've till Friday morning now, tomorrow isn't needed. | Denise has left. It's a Mr
Abara now. Reconfirm with him. | use the pic of Biscuit w the traffic cone not the stock
labrador | stupid me, april hasn't got a 31st. any day in the week of 30 March will do | Add the
case study. Drop option B. | Sliding scale for Tomás from now, 45 not 70, could that go on his
one | The lines to write on are too close together for my lot, they've big loopy therapist
handwriting | the kitchen one, make the worktop oak not walnut, she changed her mind AGAIN |
Please move my phone cover back two days, I fly on the 19th not the 17th | Got the list of
tenders. Half of these are 200 miles off, I said LOCAL. Pull it in to 30 miles and only anything
with lime plaster | The invoice for the vicarage: address it to the diocese, not the vicar. He
rang me in a right state | rather than emailing the tender can you print and bind it? they want
it in paper, in triplicate, like it's 1985 | make it the last warning instead of the second. hes
taking me for a fool | Cheers for the quote draft. Change the payment terms to 50/40/10, and I
need the new version in my hands tomorrow afternoon | Do that reminder call to my physio
patients two days ahead, not one. They need time to find an excuse lol | T-171: swap Thursday
for the week after, same time (2pm). The cat's having kittens on the dust sheets | Sorry that
was the wrong photo, that's my lunch. THIS is the receipt. Put it with the others | If you're
ringing the three suppliers about my cedar shingles anyway ask them about delivery on a small
lorry, the lane is 2.4m wide. Need the answers by Tuesday | Dog school here. Could you add the
puppy class people to that list of who owes me? Four names, I'll forward the emails | He came
back to me and they've only got the 2.4m lengths, so change the cut list... I mean the order. 36
instead of 30. Delivery on the 18th please, not before, yard's flooded | make the mailing go out
Thursday 7pm instead, i'm at the dentist in the morning and want to be around when orders come |
sorry just seen, the walnut tray isnt 24 cm its 26. oak one is right | That reply to the
one-star lady is far too soft, I did NOT lose her parcel. Say clearly that she gave the wrong
house number, politely. and drop the voucher | take the turmeric off that order, still have two
sacks. rest as is | I need the Canada papers a day earlier, courier moved to Thursday 2pm.
Sorry!! | here are 6 more that I found on the other phone, same treatment as the first lot
please | can it be tomorrow instead of monday, printer found a gap | Ach I forgot the bunnet,
put that on the invoice tae. 24 pound, wool, made here | compare me with the seller in the link
too, she's the one everybody mentions | Please add: no sale on anything marked one-of-a-kind,
and end it Sunday 22nd not Sunday 29th. | actually she'll take an exchange after all. the
heather one, medium. so dont refund | When you chase the wool mill again tell them I'd also take
the grey, half now half in May. Anything that gets me out of this queue | can we push to
thursday next week, the 19th. launch slipped | her name's Siobhán with the fada pls, fix it
before it's posted, she'll notice | three towers not two in the launch mail, and the oak one's
sold out before it started so leave it out completely | When answering those reviews could you
also mention we moved to new packaging in February. Only under the "broken" ones. | the opening
posts – we slipped, carpet's not in. push the first one to the 27th | Lovely but lose the bit
where I'm sneezing at 0:48 and make the logo at the end stay a second longer | One more for that
services page: I've stopped doing conveyancing. Please take it out wherever it occurs, including
the footer. | client moved the call up, so I'd need the tutorial by 3pm tomorrow, rough cut's
fine | its still got the hum, left ear, whole way thru. have another go please | found better
footage of the warping, uploaded to the same folder as 'warp2', use that instead of the wobbly
one | Parking's changed!! It's behind the chemist now, so the leaflet's wrong | nothing before
10 April please for those interviews, I've a quartet on the bench till then | Oh, and her name's
Biscuit, not Crumpet. Crumpet is number 99 | can it be shown to over 50s only? and not in Hull |
they've brought the rotary evening forward, so I'd want the talk by the 18th now, is that doable
| have to ask the shop man that. but can you add the alcohol free one too, and I'd need all of
it by 5pm on the 20th as the shop man is off after | too long, I timed it, fourteen minutes. And
take the joke about the gravestones out | Hiya can the throwback go out on 29 feb this year
instead, makes more sense with the joke | saw the draft, can the poodle face the other way? and
my number is wrong its 0700 900 123 | I'll count the tables tonight and tell you. But listen,
the ad starts Friday after all so I'd need the page tomorrow, sorry sorry sorry | actually make
the tone firmer. He's just posted a picture of his new motorbike | Choir treasurer flies off on
Friday afternoon, so she'd need that bill by friday 12 noon rather than sunday | Two
corrections: it's Tuesdays not Thursdays, and our council calls them caddies. Then you can have
them printed. | hang on make it 15 percent not 10, 10 looks stingy next to the place up the road
| push the Saturday start to 14:30 would you, my van's in for its test that morning | hmm reads
like a lawyer wrote it. shorter, warmer, and leave out the bit about the policy altogether |
painter not next week please, the week after. There's a funeral in the house and I want it
quiet. | while they're up there on the ladder have them look at the loose sheet over unit 12 as
well. Neil | oh this is lovely but it says dogs are free, they're £10! Change that bit and I'll
press send 🐕 | They've bounced it: PO number missing. 4500-7718. Same invoice otherwise | I've
just found the December water bill behind the radiator (don't ask). It's £212.40 and belongs in
Elm Row's sums. Photo below. — Priya | the tenant can't do monday after all, his shift got
moved. thursday the 19th he's home all day | one of the two garages is gone already (my
neighbour lol) so its only no. 6 now, and i want 95 for it | here's another 9 i found doon the
side of the van seat, the wee one from the timber yard is feb n all even though ye can hardly
read it, 46 pound something | hold on, she goes by Katarzyna with a z y in the middle, passport
photo attached, fix it before it prints | the dutch lot come earlier than i thought so the house
rules would have to be done tomorrow instead of next week, treehouse page can wait | oh no
sorry, the Okafors are paying it half each so make it two of 500 with both names, his is Chidi
Okafor, hers is still Lawson | He's moved me to the Saturday love, 25th, so the train and the
room want shifting | bio: lose the bit about the ferret. the rest is me | splits on 6 are wrong.
its 60 me 30 mina 10 the guy with the bass clarinet, jonas w, mail in the sheet | can the mail
go out tomorrow instead of sunday? everyone's asking already 🌊 | Regarding the bronze: the
collector has now sent his VAT number and a different delivery address (his office, third floor,
there is a goods lift). I have attached both for the customs papers. | Fourth site has it now.
Add. Link below. | Thank you for the draft. The description is lovely, but in the budget the
conductor appears at full fee, she does it for half, and we are 34 singers, not 43. Would you do
those pages once more? | Change of plan, they've pushed the whole session back a day so it's the
12th to the 15th now. Harp's still coming | forgot to say, we also do a stripped down thing with
just cello and voice, 250, for the really tiny places. put that in when you ring them | The
third picture on her page is upside down. It is abstract, I know, but she minds. | they just
emailed, deadline's been brought forward to 27 march from 3 april. can we still make that??
please work to the new one | found page 4, it was stuck to the back of page 3. has the bit about
filming. pls read that with the rest | Found another page under the seat of the van, it's the
bit about the trailer. Photo attached, belongs between 4 and 5 | You've got Brendan and Siobhan
on the same shift. They're divorced. Swap him wi anyone | Got the letter of support out of the
headmistress at last. It should go in with the rest, and her figure is 143 kids, not 140 |
Eighteen was optimistic, I measured the room with actual mats. Fifteen. And add a question
whether they're pregnant, nicely put x | leave the Marlow twins out of the billing, their gran's
paying me cash | ok I'll measure the lampposts later. meanwhile can the bouncy castle come off
the picture, it's been cancelled on us | That hotel slip for 212 isn't the dinner's, it's the
coaching trip. Put it under juniors would you | Hold it till Wednesday the 18th please, the
locksmith's late. And say it's the side door, no the front | Two more givers came in by cheque
this morning, the vicar (£50) and a Miss Tapp (£20), treat them like the others | the cards say
2025. its 2026 lads | could the letter go on monday instead of friday, half of them are away |
examiner can't do the 16th, so it's 23 May now, starting 2pm | any chance of the AGM packs by
friday noon after all? printer chap's going on holiday | Lovely but Dvořák has lost his hat
again and piece 14 is played by Imogen not Imelda. New version please | on the spring menu, the
rhubarb thing is 6.50 not 5.60 | Need the brunch card a day sooner, thursday | make it 10 cases
instead of 6 | Sorry Dani just told me she's not here on Good Friday, so not her | Hold the quiz
night post please, send it out on the 18th at 6pm instead | In the barista ad please say we pay
13.50 an hour plus tips | the golf club rang, they're 110 now and two of them vegan | can you do
Dutch as well while you're at it with the menu | Receipts can wait til monday the 23rd,
accountant's on holiday | Found four more pies on my phone, sending them over for the retouching
| They've asked for the van's length in the form: 5.8m incl. tow bar | for Trev's reply: leave
out the bit about the free coffee | six fridges, i forgot the one under the bar 🙈 | the kegs
should come tuesday, there's nobody in on monday | poster in A2 then, A3 looks lost in that
window | Can we have episode 14 a day earlier, Thursday instead of Friday? | the fox should look
left, not right. and fluffier tail! | Make that 15 prints, I found three more in a drawer. Added
to the sheet. | First launch mail should go Tuesday at 9, not Monday. | I've just seen the price
on page 3 is wrong in my doc. It's 29, not 39. | please also run it on an iphone 12 mini, my mum
has one and she'll complain first | no rush with the lessons after all, two weeks from today is
plenty | Her name is Siobhan, not Shevaun. Might come up about 40 times, sorry!! | Add Patreon
to the February sheet please. Forgot I even have that. | For the refunds: anyone inside 30 days
gets it in full, no discussion, don't ask them why. | I said something about my sister at 31:05
in ep 14 that I'd rather the world didn't hear. | Actually make it a shirt instead of a tote,
same motif | sale should start on the 20th now | Could the slides be 16:9? Thought I'd said but
I hadn't | Push the anniversary mail to April 31st please | Make it six instead of four | found
another 22 cards in my coat 😬 they go with the rest | For the mails you're answering: refunds up
to 50 are ok without asking me, that's new | You can take till 31 April for the manual | The
full-groom price I gave you is wrong. 52 not 48. | forgot to say, the leaflet has a page 5 as
well, it's in the same folder now | no time stamps needed after all, plain text is fine |
Newsletter needs to be with me a bit sooner: Wednesday 18th, printer wants the same text |
Harrow's invoice has to go to the new address, Unit 6, not the one on the quote | Also Donna had
6 hours overtime on the 3rd, please add | while you're comparing the tills, look at SumUp as
well would you | can we make the posts for Monday instead of friday | leave out the Marriott
ones on that call list please, my cousin does those | Change of plan, I only travel on the 26th.
| Half the team has kids, so the offsite moves to the weekend after Easter, 10 to 12 April. Same
number of people. | You may take a week longer with the ice cream report, Thursday the 26th is
early enough. My investor has moved our talk, and I'd rather you could dig deeper. | While
you're in the catalogue, please leave out the garden furniture. We decided at the weekend that
we won't stock it this year, there simply isn't room. | I'm sorry to come back to this, but
could you put the cookery class in before the wine tasting? The class has only half its seats
sold, so it needs the better place. | The people at Brightwater have asked for their order
number on the invoice, it's PO-7741. Could you add that before it goes out? Everything else can
stay as it is. | From now on it would be better to sign the replies with "Anna and the team"
rather than my full name. People have begun writing to me privately, which gets a bit much. | My
apprentice is coming along to Cardiff after all, she really earned it. Please make it two single
rooms and two train seats. | I've thought about the pictures again and would rather have no text
on them, only flowers. The words can go in the caption underneath. | Our trade fair stand gets
packed earlier than I thought, so I'd need the leaflet by Tuesday the 17th instead of that
Friday. I hope that doesn't turn your plans upside down! | Could the letter go out on Thursday
the 19th rather than on Tuesday? The camp leader only confirms on the Wednesday. | add 18.50
delivery to the hendersons one, forgot it | make that two rooms not one, my sister's coming
along | swap the second picture for the one with the blue door pls | One more column please:
date of the last visit. Sorry for thinking of it only now, but the practice software won't
import without it. | don't ring anyone before 10, they're all mucking out and one was rather
grumpy with you | Leave out the page about returns, we're rewriting that one from scratch. | I
need the pay run a day earlier, so Thursday the 26th. I'm travelling on the Friday and won't
have signal to approve anything. | I've just realised that I forgot the two extra hours on the
Saturday at Brightwater. Would you add them to the invoice at the usual rate? Their manager
knows about it and is fine with that. | We had said Tuesday for the newsletter, but the printer
has let me down and I won't have the photos of the new cards by then. Let's make it Thursday the
19th instead. | My knee is acting up and the doctor doesn't want me to drive for a while. Could
you offer the hotels a video call from now on, and not a visit? I'm sure most of them will be
glad about it. | Our Lisbon agent had a look and told me that her customers are nearly all
Brazilian. So please make it Brazilian Portuguese and not the European kind, I didn't know there
was such a difference. | My business partner has decided to come along to Edinburgh after all,
which I'm very happy about. So we'd need two seats on the train and not just the one. She likes
to sit by a window if that's possible. | I showed the outline to my bank adviser, and she thinks
the bank will want to see rents as well. Please put in a short part about what shop space costs
in the three towns. | One small correction for the second post. The rabbit's name is Clover and
not Carla, and its owner reads everything we publish, so I'd better get that right. | I hadn't
thought of this when I sent you the recording, but the documentary people want to find the
passages again. Could you put time stamps in, maybe one every minute? It needn't be perfect. | I
know we agreed on Monday for the camp page, but the school is sending out its letter to the
parents on Friday afternoon and the link is in there. Can we move it up to Friday at noon?
""",
}
