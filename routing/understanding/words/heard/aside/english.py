"""What people who write English say of the desk or of other things; from what was heard."""

from __future__ import annotations

ASIDE = {
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
not what I asked | page 3 is missing | there is a typo in line 7 | half of it is missing | so
that's two pages of stuff i told you in the brief | third time i ask and third time its crickets
| you spelled my own shop wrong in my own post | That was anything but gentle, she's left my
class because of it. | clause 8 is simply missing | there's about ten minutes missing in the
middle | I have asked the same thing three times now and got three different answers | half the
links go nowhere | i asked for no exclamation marks and counted eleven | since you touched it
the whole page loads sideways | not ok that people wait 3 days for an answer | someone promised
a refund in my name without asking | VAT is 20 here not 19 | this reads like it fell out of a
machine | Why is my mother's rent in there as income?! | the logo is the old one | Drove 60
miles to the meeting you set up. nobody there knew about it. | you spelled my name wrong. In my
own newsletter. | hm. every second phone number lacks the zero | 5:40 in the morning?? who flies
at 5:40 | you sent a reminder to somebody who paid three weeks ago, he's livid | hotel says they
have no reservation under my name, i'm standing at the desk | Speakers are mixed up all the way
through, the doctor says the patient's lines | most of these firms don't exist anymore | A
customer just forwarded me your answer to her. We do not talk to people like that here. | that's
not our shop in the picture. that's some shop in america | my Polish cleaner laughed out loud
reading it | a week for that and not even a "we're on it". disappointing | two changes and a
bus, seriously? there's a direct one | Two of my staff were paid nothing. Do you know what that
does to a team? | nothing went up yesterday although it was planned. 28 degrees and no post..
great | the vintages are all off by one, 2019 became 2018 and so on | You tagged our competitor.
in the caption. our COMPETITOR. | two pages of wikipedia, i could've done that myself | thanks,
but the totals are wrong | was meant to be in on monday. it's wednesday. not impressed | three
people told me your caller was rude and couldn't pronounce our name | still says closed on
saturday
""",
    "greeting": """
morning! | hey there 👋 | Good afternoon everyone | hi | morning all ☀️ | hi there | Good
evening, hope everyone's well | good morning from a very snowy allgäu ❄️ | Good day to you all
from a very rainy Cork | yo | Hello again, it's me, the goat lady | hey hey, anyone in? | Happy
Wednesday, folks
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
shoot a video for us | wifi's down and the card machine with it, can u come fix | Could you
arrange for our shop windows to be cleaned every fortnight? | need an electrician to sign off
the kiln | is it me or is everybody getting divorced this year | do u believe in ghosts | I want
to sue my landlord, who of you can represent me in court? | do you also do haircuts, asking for
a friend | Are you hiring? i can do night shifts | love can you bring milk on the way home x |
my boiler's leaking, do you have somebody | how do I get red wine out of a white sofa | can one
of you walk the dog at noon? owner's stuck in traffic | what's the weather like tomorrow in
leeds | the wall in our hall needs repainting, could somebody come by with a ladder | anybody
got a spare ticket for the gig on saturday? | I need a new van, diesel, not more than 15k. can
you go and pick one up for me
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
great | sorted, cheers 🙏 | money's in. you're worth every penny | Aw, that made my day. thank
you | Thank you for the swift help, it is much valued. | banner looks ace thx | brill | 👏👏👏 |
Perfect. My accountant nearly cried with joy | everything went smooth, train hotel the lot.
thanks guys | you're a star, ta | wow that was quick, cheers | that newsletter is a beauty, pass
it on to whoever wrote it | 5 meetings in a week, I could kiss you | tysm!! | exactly what I
needed, cheers mate | my inbox is empty for the first time since 2019. bless you | Got it, thank
you kindly. | much appreciated, all of you
""",
}
