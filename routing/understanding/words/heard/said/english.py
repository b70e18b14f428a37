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
opens on a mac
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
hubby sat down all night and did feb himself 😳 so you're off the hook
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
Kettle team", not with my first name
""",
    "remark": """
fyi the accountant's login changed, new one is in the vault | the receipts folder is called
Belege_2026, don't wonder, there are a few coffee stains | will whoever does the calls introduce
themselves as us or as an agency? | Just so you know, we're closed over Easter. | sending the
logo in a sec | Do I pay per post or per month with you guys? | Mrs Kaya's English is not great
by the way, so she may be slow to react | i'm on a plane till 6, can't answer | the audio is a
bit windy at the start, gets better after 2 min | who gets to see my customer data actually |
Two of the drivers are called Ali, easy to mix up :) | attached: last year's price list, for
reference | our customers are mostly over 60, they print out every mail they get from us | the
fair is in hall 7, if that helps with the hotel | Does a revision count as a new task? | Note
for the translator: there is no English word for 'Meisterbrief', most people leave it in German
| i paid the Telekom bill from my private card, that's why it isn't in the bank csv | uploaded.
43 files. | What happens if nobody takes a task, does it just sit there? | my tax adviser is
Frau Brandt, she's the one who gets the books in the end | the wordpress password ends in the
letter O, it's not a zero | there's a dog in my office so if you hear barking on the recording,
that's Bruno | is the translator a native speaker? | business has been slow since the roadworks
started, so there are fewer receipts than usual | fyi the guy with the strong accent on the
second recording is my brother in law, he says joist not joyce | the photos are in the dropbox
now, folder called easter, ignore the blurry ones | does it matter to whoever does it whether
the bank statements are pdf or csv | no rush from my side by the way, I'm up to my elbows in
wedding bouquets until the weekend | if the lady at Hansen & Co asks, it's Petra she wants to
speak to, not me | you'll laugh but the hotel you found is the one I got married in | Third
recording is only the radio, somebody sat on the phone, it can be skipped over without worry |
sent you the logins by the secure link, they run out in 24 hours | does that come with vat or
without, what you quote me | the Saturday market got rained off so takings will look odd that
week, nothing's missing | the new girl writes her name Siân with the little hat on it | my old
tax number ends in 44, in case the person is scratching their head over the 2024 papers | will
the person calling say they're from my office or from yours? just so I know if someone rings
back | we close over easter so nobody will pick up the phone here from good friday, just so
you're not surprised | whoever did last month's knew about the split between 7 and 19 percent, I
trust it's the same soul again? | The man from the guild's magazine might ring you about the
pictures, he's harmless | the customers mostly call it the barn though its proper name is hall
2, helps to know when you answer them | Mrs Adeyemi has paid in the meantime, she sent me a
screenshot | fyi the zip has the bank statements, password is the dog's name, Mia knows it | no
rush from my side by the way | We're closed from the 3rd to the 7th of April, just so nobody
wonders why I don't pick up. | someday i'd love to have the whole shop in italian, but that's a
dream for next year | Question to the person doing the calls: do people hang up on you a lot or
is it better than I imagine? | my colleague Ruth does the nicest window displays, she took the
photos you're using | mr. grabowski is hard of hearing, ring twice | the recording starts late,
first four minutes is just us looking for the coffee | do weekends count for the delivery time
or is it working days only? | I'll drop the hours for March in the folder tonight | Our
customers say 'du', always have, even the old ladies | the fair opens on 27 march btw, hall 4 |
who pays the hotel, do I get the bill or does it go through you? | Bauer & Sons went bust last
week so I wouldn't expect anything from them | Does the translator know the difference between a
lease and a licence in English law? It matters in chapter two. | i might want a second round of
these in autumn, we'll see how the first one goes | wordpress login is with my nephew, he
answers after school | last year the same guy charged 40 a metre, to give you an idea | heads
up: a certain Mrs Doyle will write to you and she'll be furious, don't take it to heart | Photos
are coming by WeTransfer, about 2 GB, might take a while on this wifi | how come there are two
numbers on it, T-97 and T-98, is that one job or two? | Lena told me the young man on the chat
last week was an angel with her grandmother | VAT number changed in january, the new one is on
the letterhead | i'm in the cellar all day, no signal down there, back about six | Is what I
send you stored somewhere in Europe? A patient asked. | column D in that sheet is nonsense from
2019, means nothing | I've got an aisle-seat kind of back, in case anyone gets to choose |
Easter we always sell out of lamb cakes by thursday, it's been like that since my father's day |
My brother-in-law is the one in the second recording with the deep voice, I'm the one who laughs
| just so you know, Mrs Okafor always pays in two halves, that's agreed with her | the audio has
a dog in it around minute 12, ignore the dog | Does the person doing the calls know that we
don't sell flats under 200k? Only asking. | price list attached, prices are all including VAT |
my nephew painted the header picture, that's why it looks like that 😅 | The notary is Dr. Falk
with a k, and the office is on the second floor, in case anyone wonders. | is it meant that I
send receipts as photos or do you need pdfs? | Our bank changed its export format last month,
some columns have moved. | we never do discounts, by the way. family principle since 1952 | The
cleaning ladies' hours for March are in the photo I'm sending in a minute | Everyone's hours are
the same as in feb apart from Kasia who was off sick for a week | what's the difference between
claimed and working, out of curiosity | I speak fast and mumble, my apologies in advance to
whoever has to listen to that. | fyi the laptop invoices go to the accounts dept not to the
person who ordered | uploaded the voice memos, there are nine, number 4 is empty | My
brother-in-law will look at the figures as well, so he may ring with questions. | is it on
purpose that the button says Book now and not Reserve? | I'll be on the boat till sunday and the
reception is lousy out there | For tomorrow's interview with the chef: he goes by Beni, never
Benjamin. | Tell the person typing that 'ditto' in my book means same street as above | the
recording is in Scottish English, mostly, with some Gaelic at the end | Do take note that our
till counts deposits as sales, so the sum will look too high | You'll see the name Pip a lot in
there; that's my daughter, she does the till on weekends. | We changed hands in January, hence
the two logos. | How do you count words, with or without headings? | Stephan from the printer's
may write to you directly about picture sizes. | i mostly work nights so replies from me come at
odd hours | I have a soft spot for semicolons, as you will notice 🙂 | Ticket prices in there are
provisional, board meets on Monday | what you find in the folder called OLD really is old, no
use | Consider Rosie the boss for the next ten days, she knows everything about the school. |
the bank has sent the january sheet at last | fyi the photos in the drive folder are mine, so no
rights problem | does the person doing the books see my private account as well or only the
business one? | I'm on a roof till 4 so wont pick up | Mrs Adair never answers before noon, she
does the school run | login for the shop backend is the same as last time, it hasn't changed |
how do you count words, with or without the captions? | We're closed the week after Easter, in
case anyone tries the bell. | recording 3 has a bit of wind at the start, after that its clear |
the VAT number on my letterhead is the right one, not what the portal shows | just so nobody
wonders: 'the barn' is our name for the second studio | do i get the draft as word or pdf |
there are two tabs in that file, the second one is only my scribbles | the folk on the ferry
line told me the 7.40 doesn't run on sundays, that's all I know | am I right that weekends don't
count as working days with you? | heads up, Joanne has the bank pdfs, she'll drop them in the
folder herself tonight | on the phone they always say 'Hogan's', the firm is officially Hogan &
Daughter | I don't do the VAT myself, never have, my tax man files it once he has the books | My
logo file is called logo_final_FINAL2, ignore the name, it's the current one | what happens to
the recordings afterwards, do they get deleted? | the new dispatcher starts on the 16th so from
then on he'll be the one writing in here | hmm | hm ok | yes | no | later | well well | whatever
| not today | interesting | I see | right | ok so be it | hmm so be it | fair enough I suppose |
let me think about it | let me sleep on it | I'll ask my partner first | no idea to be honest |
don't know yet | maybe | perhaps next month | we'll see | a receipt from the petrol station | a
bill from the printer | this one had slipped behind the desk | this one was still in my coat |
here is one more that was forgotten | the missing page | photo of the sign | we do our own
payroll | I do my own invoices | we write our newsletter ourselves | the website is done by my
nephew | I answer the customers' mails myself | we book our trips ourselves | my sister keeps
the books | my name is Jo | I'm the new assistant | it's me again | just thinking aloud | noted
| got it | never used Slack before | testing, one two | sounds complicated | bit busy right now
| on the train, bad signal | in a meeting | back at my desk | ah, found it | sorry, wrong window
| typo, sorry | as I said | same here | so so | could be | I'd rather wait | not sure yet | that
depends | my accountant would know | fyi the new barista's papers came this morning, they're
scanned in | can two of us from the shop write in here or is it just me | logo comes in 2
versions, both in the zip, the square one's for phones i think | the cough around 12 mins in is
the vicar | "BP" is blood pressure, "RTA" is road traffic accident | my dutch cousin read it and
approves | heads up, the guy at number 14 on the list is my ex father in law. nice chap, a bit
deaf | audio is bad around min 20, somebody hoovering | we're getting a wave of questions re:
kids birthdays atm, price is 18 per kid | the guy in the red jacket doesn't want to be
recognised, he's "sick" that day 😂 | my passport name is Katherine with a K, just in case | btw
we've a new logo now, attached | here are 12 pics from the firing, use whichever | some of them
are in pencil and hard to read, I apologise in advance | two of them paid already! | ok, had a
look. So the 300 was the chimney sweep, mystery solved | Is it possible to pay by card here? |
client numbers start with 7 for trade, 9 for private | we passed the 1000 subscriber mark
yesterday 🥳 | product texts are in the dropbox, folder "new new final" | what happens when the
person doing my stuff falls ill? | found this on the council site, maybe useful to your person:
page 4 is the interesting bit | gin no. 7 won silver yesterday!! | new girl starts in april, so
nothing for you yet | old Mrs Finch pays cash, always has | Sent it on to the accountant, she'll
look next week | our bank changes its export on monday, shouldn't matter to you | the hotel
manager rang me back himself, so one came from the calls. good sign! | if somebody asks about
the recall, we have a page for that, /recall | Glossary from last year attached, in case the
translator cares | fyi the 89.90 on the 12th is my phone, private, ignore | we usually say
"joiner" not "carpenter" just so you know | Tom was off sick 9th to 11th, doctor's note is in
the drive | Ines is fine with having her arm shown, she signed | Scans 200 to 260 are uploaded
now | looks fine on my phone too | one of them just closed down by the way. (Hillside Paws) |
I'll be on a boat until sunday, no signal, so don't wonder why I'm quiet | do your people sign
an NDA? my lawyer wants to know | I have a gold card with one of the chains if that helps
whoever's booking | a certain Mr Dale called me, thought it was spam. i told him it's genuine |
password's the same as before | I get motion sick on buses btw | the second box arrives tomorrow
by courier, reception has your address | Can I have two things going at once or one after the
other? | there are four voices on it, the squeaky one is me | just so it's known: we pay on the
28th here | the missing receipt from the petrol station is gone for good, the cat ate it.
really. | the delivery van broke down, hence all those angry mails | Our list lives in
mailchimp, login is in the folder already | quick one, how do you actually charge, per hour or
per job? | who sees what i write in here? | we use about 4000 jars a year, for scale
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
far?
""",
}
