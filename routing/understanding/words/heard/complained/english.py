"""What people who write English are unhappy with of work in play; as heard."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
The newsletter has the wrong date in it. Again. | you booked me a smoking room?! | i asked for
dutch and got german back.. | it's two days late and nobody said a word to me | Half the wines
have no price. I can't work with that. | not happy with this, it reads like a robot wrote it |
someone told a customer we ship to the US. we do NOT | third time a reminder went to a client
who had already paid. this is getting embarrassing | hotel is 14 km from the fair. on what
planet is that 'close by' | the numbers in the books don't add up, input tax is off by 900 euros
| sent it back. emojis all over the place, I said none | Frau Lorenz just phoned me quite upset,
your caller was apparently very pushy with her | ever since your edit the whole contact page is
broken!! | half of the addresses have ended up in the phone number column. half! | I asked for
formal and got 'hey guys'. This can't go out to surgeons. | who on earth picked a hotel with no
lift, I told you about my hip | I'm not cross, I'm just disappointed. Eleven calls in two weeks?
| I said no emojis. There are nine. | two of the five posts are about a shop that isn't mine | I
never had the receipt list you said you'd be sending | two of the five are about a shop that
isn't mine | the hotel has no idea who i am. standing at reception right now | That was supposed
to be here yesterday. | Hendricks got billed twice | our name is spelled with two t's. it's
wrong in every single line | since the change yesterday nobody can book on their phone any more
| I paid for somebody who listens, and what I get is 'inaudible' on every other line | half of
those phone numbers don't exist | Frankly this reads like a robot wrote it, and my readers
noticed within the hour. | a customer got told we ship to norway. we don't | third time i'm
saying this: petra left in december, she is not an employee!! | the columns are all shifted by
one from row 90 down | i turned up at the meeting and the man had never heard of us.
embarrassing. | My accountant just called, the January total is off by 1,200 euros | nope. not
what i ordered. i'm sending this back | The picture shows a poodle. We breed dachshunds. | a
week without a peep from you lot, that's not what we agreed | That is the third invoice with the
wrong VAT number on it. I'm not amused. | was meant to be here on monday. it's wednesday. what's
going on over there??? | customers complain your person answers them like a robot with toothache
| half the postcodes landed in the phone number column. do it over. | whoever did this rang
people at 7.30 in the morning. SEVEN THIRTY. | nope. still 2 people missing on the payroll
sheet, told you last week | Hotel has no lift. I use a wheelchair. It said so in my message. |
The table you sent opens as gibberish on my mac | I asked for cheerful. This reads like a tax
form. | the 400 euro one was paid already for heaven's sake and you reminded her AGAIN | not
impressed. Wine names translated literally?! 'Goat's Revenge'?? | the link on the home page
leads nowhere. Sending this back to you. | customers keep getting the old price | second time
now an invoice went to the wrong O'Brien | third day running I have to chase this. not impressed
| why is there a typo in the FIRST line of a mail to 900 people?? | hotel had never heard of me
when i stood there at 11pm | Are you lot even reading what I attach? I said no stock photos. | I
never got the books for december, just an empty folder. What's going on? | it's the 11th and you
said the 9th. so? | Does anybody on your side actually know German? 'Gift' is not a gift. |
wrong again | not good | this is wrong | not what I asked | page 3 is missing | there is a typo
in line 7 | half of it is missing | so that's two pages of stuff i told you in the brief | third
time i ask and third time its crickets | you spelled my own shop wrong in my own post | That was
anything but gentle, she's left my class because of it. | clause 8 is simply missing | there's
about ten minutes missing in the middle | I have asked the same thing three times now and got
three different answers | half the links go nowhere | i asked for no exclamation marks and
counted eleven | since you touched it the whole page loads sideways | not ok that people wait 3
days for an answer | someone promised a refund in my name without asking | VAT is 20 here not 19
| this reads like it fell out of a machine | Why is my mother's rent in there as income?! | the
logo is the old one | Drove 60 miles to the meeting you set up. nobody there knew about it. |
you spelled my name wrong. In my own newsletter. | hm. every second phone number lacks the zero
| 5:40 in the morning?? who flies at 5:40 | you sent a reminder to somebody who paid three weeks
ago, he's livid | hotel says they have no reservation under my name, i'm standing at the desk |
Speakers are mixed up all the way through, the doctor says the patient's lines | most of these
firms don't exist anymore | that's not our shop in the picture. that's some shop in america | my
Polish cleaner laughed out loud reading it | a week for that and not even a "we're on it".
disappointing | two changes and a bus, seriously? there's a direct one | Two of my staff were
paid nothing. Do you know what that does to a team? | nothing went up yesterday although it was
planned. 28 degrees and no post.. great | the vintages are all off by one, 2019 became 2018 and
so on | You tagged our competitor. in the caption. our COMPETITOR. | two pages of wikipedia, i
could've done that myself | thanks, but the totals are wrong | was meant to be in on monday.
it's wednesday. not impressed | three people told me your caller was rude and couldn't pronounce
our name | still says closed on saturday | You spelled my name wrong. Again. On the invoices! |
I was promised the transcript on Monday and today is Wednesday. | booking button still leads
nowhere. third time i say it | Not what I asked for. I wanted used reformers, you list new ones
at 5,000. | this translation is unreadable, "spinal column" became "back pillar". seriously? | u
spelt okafor wrong AGAIN on the invoice | was meant to be here monday. its wednesday. |
newsletter went out with last years date on it. 400 people. FOUR HUNDRED | not happy w the post,
sounds like a bank wrote it. redo it today please | third week waiting on the feb books.
accountants on my back | totals wrong, vats been added twice. needs putting right before i hand
it over at 3 | still waiting for february. honestly disappointed, it was meant to be the easy
month | A guest got told we have a pool. We do not have a pool. | newsletter went out with
[FIRST NAME] at the top. To 900 people. I could die. | you sent the reminder to mrs doyle who
paid in january. she rang me in tears | That is not Spanish. My waiter from Cadiz laughed for
five minutes. | third newsletter with a typo in the subject line. the third | With respect,
"spirited flat" is not what "großzügige Wohnung" means. | Booked me into a dorm. A dorm! I'm
forty-six. | you wrote to my nicest client as if he'd robbed a bank | Tuesday came and went and
so, apparently, did my transcript | The invoice says 6,400. It should have said 640. He noticed.
| the site's been showing the wrong phone number ever since you touched it | it's day four of
"tomorrow" | Our Karen's payslip is forty quid short and she's not speaking to me | The Dutchman
rang me laughing. Apparently we've offered to marry his heifer. Who checked this | ten days,
three appointments. i had hoped for more, to put it mildly | £60 for changing four numbers?
seriously? | it takes forever to get a reply out of you lately | your last bill is higher than
we agreed, again. Not happy | two students told me nobody's answered them since thursday. what
am i paying for | half the prices are wrong, honestly, did anyone even open my sheet | this
transcript is full of holes, half the sentences make no sense | Sounds like a robot did it.
Disappointed, I'd expected a lot better | It went out Thursday. I said not before Friday. |
You've had my drawings since last Monday and nobody's even said boo | Honestly? 60 for eight
descriptions that read like a fridge manual. not happy. | £240 and I got three likes, one of
which was my mum | You thanked a woman for her "wonderful honeymoon". She was here for her
mother's funeral. | I did say no purple. I said it twice. I'm looking at purple. | 40 quid for
one page with 3 lines on it?? come on | Above the bar. You've put me above the bar again. | £190
for two months of a club this size? Honestly. | The brunch card has "eggs benadict" on it.
Printed 200 of them. | this is the second week without cups, I'm buying them at tesco like an
idiot | that reply sounds like a robot wrote it, not happy at all | You put Jess on Sunday
again. I've said it three times now | This was supposed to go out on Monday. It's Wednesday. |
Hmm. That's not a heron, that's a goose with long legs. | honestly these posts sound like a bank
wrote them. we are a skate shop | The German brochure is full of mistakes, my sister-in-law
found eleven on page one | sound is awful, my voice comes and goes | far too harsh, that
reminder. The manager rang me | second time the name's wrong on the invoice | Programmes came
today. Page 4 is upside down in all 200 of them. | half the stickers went up without tags.
again. | three weeks for a tender list and half of it closed before i even opened it | I found
26 duplicates in the first 200 lines. The list was supposed to be clean. | Mrs Shah got the same
reminder twice | three customers got called by the wrong name | booking link in the newsletter
goes nowhere | post went up with last yrs date | desserts are still in english | half the phone
column is empty | asked for parking, hotel has none | Half of the captions in the German
catalogue were left in English. | You promised me the February books for Monday, and today is
Wednesday. | From line 60 on, the shop system still has the old wax supplier's prices. | The
German tour page calls our stout a lager, twice. | The invoice for the Lowe wedding has the
groom's mother's address on it. | Half the transcript says [inaudible] and I can hear it fine on
my phone | not what i asked for | the hotel is 9 miles from the venue | you sent the reminder to
a customer who paid two weeks ago | February books still have my private streaming bill in as
office costs, second time now | half the names in the transcript are spelt wrong | these posts
are stuffed with emojis, that's no way for an undertaker to sound | the invoice went to the
wrong Mr Khan. Really embarrassing. | the newsletter went out with a dead link, embarrassing |
that post had my old address in it, two people actualy went there | You sent the invoice to the
wrong Mr Chen. He phoned me and was quite cross. | Not happy with this. Half the names are wrong
and whole sentences are missing. | you tagged the wrong bakery | Half the names in the
transcript are wrong, even the client's own. | 8 mm board turned up, I'd said 12.5. site stood
still all morning | night bonus is missing for both Leeds lads, payroll sent the whole thing
back | the Cole bill shows VAT at 2% and he's been laughing at me all morning | Three callers
told me nobody picked up yesterday afternoon. | that reply sounds like a bank wrote it, not us |
The tart pictures came back orange. That is not what my pastry looks like. | you put me down for
three closings in a row and sam for none | We agreed on 200 boxes and 2000 are standing in my
hallway. Who ordered that? | I sat waiting at 9:30 and the landlord knew nothing about any call.
Not good. | Half of Friday's counts are in the wrong row, linen shows what cotton has | that
room in leeds was above a nightclub, didn't sleep one minute | The labels say 5.4% and the beer
has 4.5. I had 600 printed. | You told a customer "Hey hun". I have never in my life said hun. |
One of my mugs has lost its handle in your pictures. The handle! | The mail went out with "Dear
FIRSTNAME" to six hundred people. I'm mortified | so much for straight figures, oversold twice
since yesterday | stood at the counter like a fool, the form had somebody else's address on it |
The mail went out with "Hello FIRSTNAME" to nine hundred people. Nine hundred. | so the episode
was meant to be up at six and it wasn't. people noticed | not impressed. all the mugs are up
with the wrong photos under them | I don't think whoever wrote this has ever seen a horse. It's
embarrassing. | half of what's in this transcript nobody ever said. I was there. | this was due
last Wednesday and I've heard nothing at all | "hot dog" translated as heißer Hund, seriously.
Needs redoing properly by tomorrow | form still broken. you said it was fixed??? | Kovacs had
already paid and got a reminder anyway. That was really embarrassing for us | half the second
speaker is missing and the names are all wrong, not paying for that | these pictures aren't even
my bikes?? | This was due last Friday and nobody has said a word to me. | Nobody answered a
single customer since Friday?! I expect an empty inbox on Thursday at 9. | This was due
yesterday noon. It's now tuesday and nothing. Not great | three weeks for a one page change,
honestly | These minutes have me agreeing to pay for the drains. I said the exact opposite! |
You said Monday. It's Tuesday. She's ringing me now | You've billed Tarrant twice for the same
workshop. He phoned me about it, quite embarrassing | the workshop transcript stops at minute
31. there are 20 more minutes on there | Every single postcode lost its leading zero. That's 412
letters going nowhere. | someone told a customer of mine to "calm down". in writing. with my
logo under it | Two of my girls got paid short again. Again. | I count eleven petrol receipts
filed under "entertainment". I do not find driving to Slough entertaining. | You tagged our
biggest rival. In our anniversary post. I've no words | Every taxi receipt sits under "office
plants". I own no plants. | Subject line reads "Hello {firstname}". All 2,300 of them got it. |
I'm at reception in Ghent and they've never heard of me | Tom's sick week got paid as holiday.
He's noticed. So has his union | Interesting approach, billing my own mother for the roof I did
at Baxter's | The picture on post 2 is our biggest competitor's van. | These cards are printed
on what, toilet paper? You can read the dessert through the starter. | shuttle never turned up,
14 people walked to the church in heels | you've spent £90 of my £60 budget. how | Those minutes
were promised for yesterday morning. It's Tuesday. | kitchen is labelled bathroom on four
sheets. come on. | the march posts went up with the wrong shop name. WRONG. SHOP. NAME. |
seriously? A hotel 9 miles from the fair?? | flyer copy came back with "pubic holiday" in it.
we'd printed 500 before anyone noticed | Five suppliers, I said. I got three, and one of them
went bust in 2023. | nobody called me back yesterday like you said | Still waiting for the
Lisbon hotel you swore you'd book three weeks ago. | so the contact form you "fixed" sends every
enquiry to my ex business partner. brilliant work | you answered a customer of mine with "Dear
[FIRST NAME]". Dear me. | That invoice to Dunmore Ltd went out without VAT, kindly explain how
that happens | Quality has gone downhill since Christmas, sorry to say it. | The Instagram post
about our oysters had a picture of mussels. Mussels!! | The transcript stops at minute 31. The
recording goes on to 58. | I was charged twice for February!! and when I write to you I get a
smiley | this isn't what we agreed on | Nobody has got back to me since Thursday. I've asked
twice. | Third time the wrong logo. | Lovely hotel you found. Shame it was in the other
Richmond. | cool, a newsletter about our christmas market. in march. great work everyone | third
week running the inbox replies are copy-paste nonsense, customers noticed | You said Monday for
the January books. It's Tuesday and I've heard nothing. | it's tuesday. you said monday. | your
person rang my biggest client at 8 in the evening. not ok
""",
}
