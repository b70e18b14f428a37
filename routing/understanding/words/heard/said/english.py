"""What people who write English say beside requests; from what was heard."""

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
there's a tab called old, that's the one | as per usual, whatever we paid last spring
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
| forget it | cancel that | not needed any more
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
leads, only do the new ones
""",
    "complaint": """
The newsletter has the wrong date in it. Again. | you booked me a smoking room?! | i asked for
dutch and got german back.. | it's two days late and nobody said a word to me | Half the wines
have no price. I can't work with that. | not happy with this, it reads like a robot wrote it |
someone told a customer we ship to the US. we do NOT | I'm sorry but this transcript is
unusable, whole passages are missing and the speakers are mixed up. | third time a reminder went
to a client who had already paid. this is getting embarrassing | hotel is 14 km from the fair.
on what planet is that 'close by' | the numbers in the books don't add up, input tax is off by
900 euros | sent it back. emojis all over the place, I said none | Frau Lorenz just phoned me
quite upset, your caller was apparently very pushy with her | ever since your edit the whole
contact page is broken!! | Not being funny but that's the third invoice this week with the wrong
VAT rate on it | It was meant to be here on Monday, it's Wednesday, and I've got a room full of
people expecting a handout tomorrow!! | half of the addresses have ended up in the phone number
column. half! | I asked for formal and got 'hey guys'. This can't go out to surgeons. | this is
the second time I've had to say it, the surname is Macleod with a small L | who on earth picked
a hotel with no lift, I told you about my hip | I'm not cross, I'm just disappointed. Eleven
calls in two weeks? | I said no emojis. There are nine. | Half my customers have written to tell
me they've been billed twice. I'd like to know how that happened. | two of the five posts are
about a shop that isn't mine | I never had the receipt list you said you'd be sending | two of
the five are about a shop that isn't mine | the hotel has no idea who i am. standing at
reception right now | That was supposed to be here yesterday. | Hendricks got billed twice | our
name is spelled with two t's. it's wrong in every single line | since the change yesterday
nobody can book on their phone any more | I paid for somebody who listens, and what I get is
'inaudible' on every other line | half of those phone numbers don't exist | Frankly this reads
like a robot wrote it, and my readers noticed within the hour. | a customer got told we ship to
norway. we don't | third time i'm saying this: petra left in december, she is not an employee!!
| the columns are all shifted by one from row 90 down | i turned up at the meeting and the man
had never heard of us. embarrassing. | My accountant just called, the January total is off by
1,200 euros | nope. not what i ordered. i'm sending this back | The picture shows a poodle. We
breed dachshunds. | a week without a peep from you lot, that's not what we agreed | seat is in
the smallest coach next to the toilet, change time in Frankfurt is four minutes. who books like
that | That is the third invoice with the wrong VAT number on it. I'm not amused. | you've
spelled the deceased's name wrong. In an obituary post. Can you imagine the phone call I just
had. | was meant to be here on monday. it's wednesday. what's going on over there??? | customers
complain your person answers them like a robot with toothache | half the postcodes landed in the
phone number column. do it over. | That cottage has been sold. Why is it still in the newsletter
you've just given me? | whoever did this rang people at 7.30 in the morning. SEVEN THIRTY. |
nope. still 2 people missing on the payroll sheet, told you last week | Hotel has no lift. I use
a wheelchair. It said so in my message. | The table you sent opens as gibberish on my mac | I
asked for cheerful. This reads like a tax form. | why do I keep getting your questions at
midnight, it's annoying the hell out of me | It's a joke, isn't it? I wait nine days and get a
list of three names I could have googled in the bath. | the 400 euro one was paid already for
heaven's sake and you reminded her AGAIN | not impressed. Wine names translated literally?!
'Goat's Revenge'?? | the link on the home page leads nowhere. Sending this back to you. |
customers keep getting the old price | This isn't what we agreed. Half the minutes are missing
and my name is spelt three different ways. | second time now an invoice went to the wrong
O'Brien | third day running I have to chase this. not impressed | why is there a typo in the
FIRST line of a mail to 900 people?? | hotel had never heard of me when i stood there at 11pm |
Are you lot even reading what I attach? I said no stock photos. | The spanish buyer writes he
can't make head or tail of page 4. Neither can I to be honest. | I never got the books for
december, just an empty folder. What's going on? | someone rang a customer of mine at half nine
in the evening, that's really not on | it's the 11th and you said the 9th. so? | Does anybody on
your side actually know German? 'Gift' is not a gift. | wrong again | not good | this is wrong |
not what I asked | page 3 is missing | there is a typo in line 7 | half of it is missing
""",
    "greeting": """
morning! | hey there 👋 | Good afternoon everyone | hi | morning all ☀️ | hi there | Good
evening, hope everyone's well | good morning from a very snowy allgäu ❄️
""",
    "not_for_us": """
can someone pick up my kid from school at 3? | who won bayern yesterday | My knee has been
swelling since Sunday, should I put ice on it or heat? | Boost your rankings! Our SEO agency
guarantees page 1 in 30 days. Reply YES for a free audit. | is it gonna rain saturday?? have an
outdoor shoot | I need a plumber, the tap in the shop kitchen is leaking | Hello, I am a graphic
designer with 8 years' experience and would like to apply to work with you. CV attached. | can i
fire someone who's on sick leave? what does the law say | need somebody to water the plants and
feed the cat while im in lyon | tell me a joke | collect my dry cleaning pls and bring it to the
studio by 5 | Spring sale 🔥 20% off premium office chairs, this week only, order at chairs4less
| can you pick my daughter up from handball at five, I'm stuck with a customer | do you think
arsenal will do it on saturday | As it happens our landlord has put the rent up by 30%, can you
tell me if he's allowed to do that by law? | We can boost your Google ranking to page 1 in 30
days!! Reply YES for a free audit of your site | my knee's been clicking since sunday, should I
put ice on it or heat | can somebody walk the dog tomorrow lunchtime, he's gentle | Can you pop
round to the post office and fetch a parcel for me, the slip is under the mat | Hello, I'm a
graphic designer with eight years' experience and I'd love to join your team, CV attached | Is
there a decent plumber you'd recommend near Bonn, my sink at home is leaking | We help small
businesses rank #1 on Google in 30 days! May I send you our no-obligation offer? | Hello, my
name is Priya, I have six years of experience as a virtual assistant and would like to join your
team, CV attached | can i fire someone who's been sick for six weeks? what does the law say |
someone needs to let the plumber in at my flat on friday between 8 and 12 | did you see arsenal
last night?? unbelievable | my knee clicks when i go down stairs, should i get that looked at |
would it be smarter for tax to run the van through the firm or keep it private? | pick up my
suit from the cleaner's before six, ticket 331 | Unsecured business loans up to 250k, decision
in 24h, no credit check. Reply YES to start. | is it going to rain on saturday in bristol? | Any
chance one of you could help my son with his chemistry homework tonight | could you pop round
and feed my cat while I'm away sailing | I've a knocking noise in my chest when I climb stairs,
is that something to worry about? | We offer first-page Google rankings for just $99 a month,
reply YES for a free audit! | the van has to be at the MOT at 3, can one of you drive it there |
so who's gonna win on saturday, arsenal or spurs | my landlord wants me out of the studio by
June, can he do that legally? | what colour should I dye my hair, red or green? client opinions
differ | would one of u be able to paint our waiting room next week? 2 coats white | Hello I am
a graphic designer with 7 years experience looking for remote position, please find my CV |
dinner ideas for tonight? got leeks and half a chicken | i'm selling my old kiln, do you want
it? 300 quid | would someone nip over to the shop and water the ferns while I'm away? | My neck
has been stiff for a week, should I take ibuprofen or see someone? | We help desks like yours
rank #1 on Google, 30% off this month, can I show you a quick demo? | who's gonna win tonight,
liverpool? | the tenancy agreement for my studio, is clause 9 even legal? could I sue? | Could
you pop a birthday present in the post for my mum? She likes gardening. | will it be sunny in
Galway at the weekend? | I'm a certified barista with 4 years' experience looking for part-time
work, CV attached, would you have a vacancy? | I need a logo | need a logo | a birthday cake
please | need a plumber | looking for a babysitter | can you paint my shop? | we need a lawyer |
I want a tattoo | order me a pizza | fix my printer | design a poster for us | need new business
cards printed | walk my dog | we need a photographer | hire me a cook | an app for my café |
shoot a video for us
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
depends | my accountant would know
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
nothing? | and? | any news | where are we | how far are you
""",
    "thanks": """
perfect, ta | The French text is lovely, my client was delighted. Please pass that on. | 🙏🙏🙏 |
you just saved my week | looks good, i'll take it like that | Many thanks for the quick
turnaround on the hotel. | brilliant job with the oak list, exactly what i was after | cheers!!
| You're a star, I could kiss you | It reads beautifully, hand on heart, I wouldn't change a
comma | much obliged | Bless you, that's a weight off | Cheers, that'll do nicely | it's come
out ever so well, tell her I said so 👏 | you're lifesavers ❤️ | all good, i'll take it as it is
| Please pass on my compliments to the translator, I couldn't have put it better in my own
language. | spot on, cheers | wow that was fast!! merci 🙏 | Read it twice, nothing to add,
lovely piece of writing | finally a list i can work with, ta very much | okay perfect, that
works for me | Wow, she nailed the tone. Exactly how I talk to my students. | cheers, spot on |
the woman who phones for you is a gem, three viewings in one morning | splendid work on the
condolence templates, my father would have approved | Whichever of you did the phone notes: hats
off. | much obliged, that saved my bacon with the inspector | bravo!! and in record time too |
spot on, wouldn't change a comma | ah you're a star, that saved my week | cheers, that was quick
| Brilliant work from whoever did the calls, pass it on please | cheers | ta | you're great |
brilliant | lovely | thanks, that helps | many thanks, nothing else | thank you, the books look
great
""",
}
