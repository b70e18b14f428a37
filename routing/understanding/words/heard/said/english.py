"""What people who write English say of work in play; from what was heard."""

from __future__ import annotations

SAID = {
    "answer": """
jan + feb | 5, well 4 and a half, Tim is part time | not more than 120 breakfast incl | Dutch.
The Belgian kind. | past customers, mainly brides and their mums | nah leave them out they paid
yesterday | here you go, its on wetransfer: we.tl/t-x83jd | Early. Before 9 if you can. | end of
next week is fine, no stress | 1.240,50 | insta only, fb is dead for us | first names, we're all
mates here | no.. i only have the region and the type of company | www.holz-und-gut.de | Prices,
delivery times, whether they ship to Austria. Certificates would be nice but not a must. | yep |
young parents w/ no time | its a mix lol. half in outlook half in a paper notebook | 7 since
january, before that 6 | dutch please, and if it's no bother the belgian kind | nope | up to
about 150 a night, I'm not royalty | mostly mums with a baby under one, and the odd brave dad |
january and february, march isn't over yet is it | Yes, but only on weekdays after three, before
that they're in class | here it is, two pages, handwritten i'm afraid | around 40 minutes, two
speakers, one of them mumbles | both | the blue one | Couldn't tell you off the top of my head,
put down a dozen and we'll see | from the 1st, full time, 2,650 gross, no kids | under 'sales',
there's a tab called old, that's the one | as per usual, whatever we paid last spring | sunny
one obvs | tell em first box is free, then 18 quid | the one with the wages | mon | hmm neither
really. well, the social thing comes closest | B | ehm it's the one with the green chairs on it
| aisle, long legs | 14 yes (attached), 15 I'd have to look under the car seat | 7, no wait, 8
with the apprentice | whichever's cheaper | 1,240 plus vat I think? check the quote | British
obviously, we sell tea | https://sheets.example.com/d/prospects-spring | from the 19th | like
me: a bit daft | spanish n portuguese | no rush at all really | the one ending 4471 | smoothed,
I swear too much | the first one, calling people | me. 0700 something, it's in the signature |
Wendy (chair), Oleg, a Dr something from the council | god no | no idea, ask my wife | depends
how they ask 😏 if friendly give it | dunno, what do people normally take? four? | before the
fair on the 26th | friday would be great | just "Maud and the hens" | word is fine or whatever
opens on a mac | Her mobile, the landline has been dead for years | before the 19th if you can
manage | yes with vat. and send it to his office not the site | friday | both, 38 for half an
hour and 70 for the full one | No rush really, whenever you get round to it. | the second one,
the newsletter | fri | by noon tmrw would be good if poss | the invoicing one |
accounts@fosscafe.co.uk, not the old hotmail | 2 n a half, jess is part time | Doesn't matter
when as long as I have it on the 1st of April | friday noon is fine | the newsletter one | the
one from info@, not my private one | The Bristol one | the transcription, the other one I can do
in my sleep | before the long weekend, so say the 2nd of April | five o'clock tomorrow at the
latest | next wednesday's fine | The second one, the ones with the green cover. The blue ones
were never ours | Friday noon would be ideal, if that's cutting it fine then it's fine cut
""",
    "cancel": """
scrap the porto trip, client bailed | don't need the transcript any more, found my notes |
Please withdraw T-28. | stop the calls pls. we're fully booked till june | my nephew fixed the
website himself, so you can drop that one | never mind the thing with the soap hotels |
Unfortunately the workshop isn't happening, so we won't be needing any posts for it. Kindly
close the order. | cancel | hold on - no newsletter this month after all, we're shutting the
shop for renovation | call off the payroll, my tax adviser does it from now on | scrap the
munich trip, client's got covid | forget about the LinkedIn stuff, I've decided I can't stand
the place | don't bother with the reminders to Schulze anymore, he paid cash this morning |
never mind the Italian version, they've agreed to take it in English | Leave it be, I've done
the posts myself over breakfast | Please stop the calling at once, one of them is an ex of mine
| change of heart, we're not going to Lisbon after all, call it off | forget the Oslo trip,
client pulled out | Please withdraw T-144, my daughter has done it over the weekend. | stop the
calls, all of them, we're fully booked | don't need the translation anymore | let's drop the
april issue altogether, I've nothing to tell | I'm terribly sorry, but I'd have to call the
whole research business off, my bank has already said no. | scrap that, found the minutes in my
mails, no need to type up anything | pull the plug on the posts please | the wholesaler sends us
a finished csv so there's nothing left to type, you can close it | undo my order from this
morning, wrong channel, sorry | forget the LinkedIn thing, i'm not in the mood for self
promotion any more | I no longer need the market report, my partner found one in a drawer. | the
calls can stop, diary is bursting | Please drop the Saturday trip, the conference went online. |
scrap it | We've booked somebody else for the phone calls, so you needn't go on with them. No
hard feelings! | Kindly refrain from sending the reminder to the Duvals, they've settled in cash
| That hotel trip to Cologne isn't happening, client bailed. Pull the plug. | I withdraw my
order for the newsletter. | we can do without the Dutch text, our stand at the fair was
cancelled | stop the chat support thing, my wife wants to do it herself now | leave the
Rotterdam thing, the fair's off | Could you please take the translation back off the list? The
buyer speaks English after all. | no need for anyone to ring the schools anymore, we're full
till September | scrap the mailing, my sister wrote one last night | Would it upset anyone if we
forgot about the Facebook posts? I've shut the page down. | Don't bother with the Antwerp hotel,
I'm staying at my cousin's. | aye the Dundee calls, bin them. the franchise pulled out | drop it
| forget it | cancel that | not needed any more | got a temp for the inbox so u can down tools |
new logo's been vetoed by the wife, leave the old one, nothing to do then | accountant's doing
q1 herself now. wages carry on | not going to porto after all | Sadly the family would rather we
didn't use the recording, so please do nothing more with it. | Open day cancelled (flood in the
workshop) so bin those posts | let's drop the newsletter, nobody reads them | deepl did it.
sorry! | my nephew did it already | we lost the box in the move. nothing left to type, so that's
that | the typing job can go, the bookkeeping of course not | Not going on holiday after all 😩
no need to mind the inbox | the fair's off, so no train needed | guest wants the whole episode
gone, so no transcript please | only the prices. the newsletter i take back | please call off
the callers. we're fully booked till june | you can stop looking for grants, we got turned down
for eligibility anyway | Our tax adviser takes over payroll with this month, so I withdraw the
order with regrets | they've all paid up overnight, miracle. reminders not needed | can you undo
the copenhagen thing? doing it on zoom | wait no, forget what i said about the posts | nvm the
recording, found my notes | we hired somebody for the books so please take it off your list | no
more spring sale. landlord kicked us out. so nothing to post. | course isn't happening - stop
the page | I'd like to cancel T-88 if that's still possible. | poster's printed in english only
now, you can let the translator go | staying at my cousin's, hotel not needed | They speak
english after all!! forget the translation | I'll pass on the research, partner isn't keen |
hubby sat down all night and did feb himself 😳 so you're off the hook | no hotel needed,
conference is online now | Leave the addresses. The new program can import them by itself, it
turns out. | Voss and Daly have both paid, so no reminders after all, thank you | Please stop
looking, I bought a reformer off a colleague who is giving up her studio. Sad story but a good
price. | changed my mind about that email to the cat owners. not sending it | dont ring the
parents, i did it myself | The Petersons have pulled out of the whole project. You can drop the
transcript. | forget the newsletter, course is full | I withdraw the order for the team page. My
associate is leaving us. | cancel the monday posts, nobody reads them | nvm the polish form, the
patient brought her son along | forget the hotel, sleeping in the van | scrap the newsletter,
workshop's off. kiln is dead dead | cancel that pls | dont need the invoice any more she paid
cash n i wrote her one by hand | stop the weekly posts altogether, my nephew wants to do it |
the berlin buyer pulled out this morning, two lines, not even a sorry. so theres no need for the
german sheet now, please stop if someones started | nvm found a timber guy myself, no need to
look further | actually dont bother, my sisters doing it | Client pulled out. No conference, so
no need for the delegate list any more. | scrap the quiz night post pls, landlord's double
booked us | forget the hotel research, my brother in law has a flat there | we've hired someone
in house for the mails now so you can stop with those | nah leave it, I'll do the post myself
from the beach | The Rowes have just paid in cash. No reminder please! | We won't be going to
Ghent after all, please drop the travel thing | forget the hotel, I'm sleeping at my sister's |
leave the cards, the intern has time | Let's not bill Brightwater. We agreed over lunch to call
it a favour, and it was a good lunch. | Drop both, the books and the payslip. My new accountant
takes it all from here. You've been lovely about the shoebox. | Thank you for the effort so far;
the committee has settled on Heidelberg without any table, as committees do, and we shall not be
needing the research. | the Harlans paid!! no reminder then | Lindqvist has pulled the brochure.
so that's that, no translation needed | No newsletter this month, I've decided I have nothing to
say and 200 people deserve better than that | please stop ringing people about Karlstrasse, it's
gone | It's very kind of you to have squeezed me in, but the train stood in a field for three
hours and I typed the whole thing up myself. So you can stop. | I'd rather not do the posts any
more. It isn't you, it's Instagram | never mind about vienna | hotel at Builth not wanted,
kipping in the lorry | You can stop answering the daycare emails, my sister's moved in and she's
nosy enough | Don't bother with the ferry, job's off, customer's staying put in Orkney | cancel
the bank chap, wife's lending us it | forget the livery price thing, I asked about in the pub |
stop the shoebox job, turns out the dog's had half of it | Pony camp's full already so scrap the
newsletter, would only be teasing folk | Forget the Antwerp trip please, he retired in 2019 | no
need for the reminder to Lindqvist any more, money's in | Scrap the podcast page, we're stopping
after this season and there's no point.
""",
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
code FOAM
""",
    "status": """
any news on the payroll? | how far are you with the 230 wines | did my voice memos come
through?? | When can I expect the Italian contract? | hey is my train ticket booked yet, need to
tell the client when i arrive | where do we stand | T-14? | has anyone picked up the newsletter
yet or is it still sitting there | are the posts live already? i don't see anything but maybe my
app is stuck | Sorry to be a pain, just wondering whether the February books will be ready this
week. | how many of the 70 have been called so far | is it done | did Hotel Adler get the
reminder yet | just checking in on the grant thing, anything turned up? | eta on transcripts
pls, my editor's asking | Which of my jobs are still open? | so is someone on the inbox right
now or not yet? | whats happening w the homepage photo | just wondering where we've got to with
the phone calls | did the brochure ever come back from whoever was translating it? | any word
yet? | I don't suppose the calls to the care homes have turned anything up so far? | Is it on
its way or has it got lost down the back of the sofa? | when am I likely to see the first draft
| how's it all coming along, mainly the insta thing | Have the flights been booked or are they
still just an idea | what about the february ones, are they finished | roughly what time today
should I be expecting it | anything back from the hotel? | Would I be right in thinking the
website bit is finished and only the texts are missing? | how many have you got through so far |
I'm in a meeting at two with the client who wants it, will I have it by then? | any sign of the
february books? | did the spanish version land in your mailbox yet or is she still at it | Just
wondering where we stand with Ghent | how many have they rung so far | T-110?? | has anyone
picked up my insta thing | When can I expect the list of suppliers, roughly? | I sent you four
audio files on Monday, please tell me all four got through | are the bills out? | what's cooking
on your end, anything ready for me to look at | Could you give me an overview of everything
that's still open with you? | will the wages be done in time for the 28th do you think | Half
done? Nearly done? Not begun? | still waiting on the tickets or did i miss a mail | any news on
the hotel in Leeds? | has the payslip stuff gone through yet or am I going to get angry
mechanics on friday | where are we with the reminders | did the invoice for the Hendersons ever
leave the building? | when can i expect the first draft? | Is T-106 still sitting in the queue?
| I'm off to see the printers at noon, will the French version be with me by then? | Has anybody
picked this up? | it's been two weeks, does the calling bear any fruit yet? | is the thing with
the grants progressing? the council asked me again today | how's the price table coming on | has
the translator got back about the deed glossary | still waiting for an answer who's on my case |
did you get the zip i dropped in here last night? | When's the plane? I mean, have you booked or
not | just double checking that it's on track for tomorrow | where is my february? | I've been
on your case since Tuesday last: do we have an arrival date for the transcript, yes or no? | has
anybody got round to the hotel in Ghent? | wheres my newsletter lol | Did my spreadsheet come
through? the upload bar froze at 98% | I don't want to rush anyone, just wondering whether the
Oslo research will be in before my meeting | How many of the 40 have been called so far | My
accountant is asking when she can expect the february figures, what do I tell her? | Is the
minutes thing still in the pipeline or have I missed it in my inbox? | any word from the
translator? | did the lady from Bath get her invoice | How far along is the shop upload,
roughly? half? | whats the story with the payroll, lads are asking | Has the website fella seen
my files yet, I only got a 'read' tick from Monday | what is going on? | anything new? | still
nothing? | and? | any news | where are we | how far are you | is the polish thing nearly there |
did the hotel get asked for the money yet? | knock knock. taxes. where we at | mums cards, what
letter are we on | has anyone picked up my flight yet or is it still sitting there | can you
tell me whether the sick days are in already | how far did you get with the members, A to where?
| which sermon are you at | do we have an ETA on feb? | have those late payers been poked yet |
it would be nice to see something this week | tick tock 😄 | is payroll on track? people ask me
at the coffee machine | how many meetings did we land so far | will the books be done by the
20th? the tax lady asks | Dear team, might I enquire as to the present state of our catalogue? |
curious if the oven hunt has turned up anything yet | do i get the transcript today or is that
dreaming | hows the calendar thingy going | how many mails are still open in there? | Who is
typing up the podcast, same lady as last time? | The payroll: finished, half-finished, not
begun? | car sorted? | which of the two is coming first? | saw some products appear in the shop
:) how many to go? | coach quote, still waiting or already there? | Where do we stand with both?
| did anybody start on the bridal posts or should i still hold my breath | what's still open on
my side and what's with you? | update on the calls pls | may I ask who is looking into the honey
rules | is someone on it? | so... oak? | when can I expect the form to work again | have the
invoices left the building | any news? | roughly how many pages are through? | anyone bite so
far? | Has Mr Pfeil confirmed Thursday or not. | what will the research cost me, roughly | Could
you tell me by 3 pm today how far the invoices are? I have my bank adviser here then. | who is
doing my payroll this time, Anke or the new one? | still nothing on the website? or is it my
browser | Is anything still open from my side or are you waiting for something? | did the
reminders go out? | any news from the retreat house | When can I expect the translation? The
planning office has already asked twice. | how many of the 11 memos are done | hows the typing
up coming along, are my scribbles legible at all?? | where are we with the books? | wheres my
invoice at? | not nagging but how far along are the books? vat lady rings every day and i've run
out of excuses that arent about the dog | whos doing the polish one? last guy was good | how
much is that newsletter gonna cost me roughly | did u get hold of dawes in the end | is the
hours thing live yet? cant see it on my phone but my phones ancient | when will payslips be
here, lads are asking | sorry chasing again.. keg list? | whats still open w you guys? lost
track of it all | has the reminder to the gallery gone out or not yet | any sign of the menu
translation? | Did anyone manage to get hold of the town hall about the pitch? | What's the
state of play with everything? I've lost the thread completely | how much is the newsletter
going to be roughly? | eta on the wage slips? | is the French version done yet or still with the
translator | did my reminders go out and has anyone paid | Is the transcript coming today? I
need it for the talk at 4 | Who's actually ringing the coach companies, is that Marta or the new
person? Just so I know who to expect a call from. | I've got the client on the other line, what
may I truthfully tell them about the report? | If I may ask, at what hour does the newsletter
leave on Tuesday? | Is Priya still on the payroll one or did it move to someone else? | are my
voice memos with you, and has anybody started? | how far along is the spreadsheet, half? more? |
Could you tell me which of the three are out and which aren't? I've had one angry call and one
payment and can't match either to anything. | Did my correction make it in before the thing went
out? | has the harlan remidner gone out yet | did dr osei pick up? | any sign of life from the
notary? | well, how long do 300 cards take, realistically | Is there a price on the research
already or do you only tell me afterwards | I don't want to be that client, but where are we
with the site? | what does the transcript come to, roughly? it's 47 minutes | who's doing my
translation, the same person as last time? | books? | my editor is asking me so I'm asking you:
when | Who's doing my books then, is it still Marek? | did the Khan lad ever answer his phone? |
how much a month would it be for the posts? | Have them invoices gone out or not | how far
through the cards are you? | When's the show newsletter going? our Jean wants to know before she
prints the raffle tickets | any sign of that puppy page? | Did anybody look into them electric
vans yet? no rush just nosy | how's the shoebox coming on | What's the damage for the Harrogate
train? | When do I get my payslips? | whats happening w the stud fee bills and do you need owt
else off me | Did the reminder to Lindqvist actually go out? Their bookkeeper swears she's seen
nothing | where are we with the Lisbon transcript? | what would the Scottish bookshops list cost
me? | I haven't heard about the letterpress man for a week. Is anyone on it or has it fallen
between two stools? | who's doing the seating tool, and have they found the second sheet | any
news on the train?
""",
}
