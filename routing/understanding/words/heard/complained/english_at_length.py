"""What people who write English are unhappy with of work in play; at length."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
I'm sorry but this transcript is unusable, whole passages are missing and the speakers are mixed
up. | third time a reminder went to a client who had already paid. this is getting embarrassing
| the numbers in the books don't add up, input tax is off by 900 euros | Not being funny but
that's the third invoice this week with the wrong VAT rate on it | It was meant to be here on
Monday, it's Wednesday, and I've got a room full of people expecting a handout tomorrow!! | this
is the second time I've had to say it, the surname is Macleod with a small L | Half my customers
have written to tell me they've been billed twice. I'd like to know how that happened. | I paid
for somebody who listens, and what I get is 'inaudible' on every other line | seat is in the
smallest coach next to the toilet, change time in Frankfurt is four minutes. who books like that
| That is the third invoice with the wrong VAT number on it. I'm not amused. | you've spelled
the deceased's name wrong. In an obituary post. Can you imagine the phone call I just had. | was
meant to be here on monday. it's wednesday. what's going on over there??? | That cottage has
been sold. Why is it still in the newsletter you've just given me? | why do I keep getting your
questions at midnight, it's annoying the hell out of me | It's a joke, isn't it? I wait nine
days and get a list of three names I could have googled in the bath. | the 400 euro one was paid
already for heaven's sake and you reminded her AGAIN | This isn't what we agreed. Half the
minutes are missing and my name is spelt three different ways. | The spanish buyer writes he
can't make head or tail of page 4. Neither can I to be honest. | someone rang a customer of mine
at half nine in the evening, that's really not on | A customer just forwarded me your answer to
her. We do not talk to people like that here. | Two of my staff were paid nothing. Do you know
what that does to a team? | I am honestly disappointed by the letter. I sent you two pages about
the choir, about Margaret's forty years with us, and what came back reads like an advert for
toothpaste with not one word about her. | Mrs Daly rang me in tears because of your reminder.
That is not the tone of this practice. | tom got paid 200 too little!! please put it right by
friday he has rent to pay | You put two patients into the same slot on Tuesday, I had them both
sitting there looking at me. | the post went out with the wrong date, now people will turn up on
saturday. take it down right now | Not what I asked for. I wanted used reformers, you list new
ones at 5,000. | a whole week for four lines of text, i could have done that myself in the bath
| this typed up thing is full of holes, half the measurements are missing and it says "sink"
where i said "zinc" | had the bride on the phone in tears, one of yours rang her at 7am and
asked if the wedding was "still on". who does that. im the one who has to face her mum | totals
wrong, vats been added twice. needs putting right before i hand it over at 3 | two of the
appointments overlap. I had the brewery AND the council standing in my bar at the same time |
Third time I'm writing about the wrong phone number on our contact page, please get it right
before Saturday's open day | I asked for this on 2 March, you said a week, it's now the 11th.
The season starts in three weeks, people are ringing me on the river, and I have nothing to send
them to. I don't want to be that customer but come on. | The prices on the site are STILL last
year's. I had a couple at the counter this morning waving their phone at me. | you sent the
reminder to mrs doyle who paid in january. she rang me in tears | I've now been asked twice by
the notary why nobody called. I said I'd been assured somebody would. We both enjoyed the
silence. | Not what I asked for, I'm afraid. I asked for Belgian suppliers; seven of the ten are
Dutch and one is a hairdresser. | Payslip has last year's tax class on it, Jonas is not amused
and has told everyone. Get it right and send it again by Friday | Half the cards are in the
wrong column, first names as companies and so on. was anybody looking? | My site says lessons
are £7. SEVEN. It's 70 you numpties, I've had bookings off it | Nicely I said! You've threatened
a seventy-eight year old man with bailiffs, he's my wife's uncle | whoever's answering my emails
told a man we take wolves. We do NOT take wolves. have a word | The newsletter went out with
last year's ticket prices in it. I've had three grown adults arguing at my kiosk over a pound.
How does that happen when I sent the right list?? | The Dutchman rang me laughing. Apparently
we've offered to marry his heifer. Who checked this | Still waiting on that transcript. You said
Monday and it's now Wednesday, I've the council on at me, I've the neighbours on at me, and I've
a parish clerk who thinks I'm hiding something. I don't like moaning but you did say Monday, I
wrote it on the calendar, on the cow one | I told you mornings. MORNINGS. You've put a woman
from Barry in for four in the afternoon when I'm halfway to Bristol with a piano | You've billed
Mrs Tulloch for two spaniels. She's got one spaniel and one daughter. Not impressed | half them
postcodes are wrong. Lad drove to Ely instead of Ely, Cardiff. Put it right by tomorrow please,
I've another run | You've billed Vane without VAT again, second time in two months. I want a
corrected one sent today | The mailing went to the OLD list. I have had four emails this morning
from people who unsubscribed in 2023, one of them a lawyer | Transcript was due yesterday noon.
It's now ten on Wednesday and I'm sitting here with an editor on the phone | I don't want to be
difficult, but two customers got an answer with someone else's name in it. That's rather
embarrassing for a shop our size. | You asked me that on Monday and again yesterday. I answered
both times. It makes me wonder if anyone reads this. | my dutch mother in law read the cards and
was laughing tears, half of it is nonsense apparently | Kaplan got two reminders within an hour.
She's my best customer and now she's cross with me. | I have checked twenty lines and seven are
wrong. I am not angry, just tired of checking. | Four times I've explained to your desk what a
lash lift is, and the fourth person asked me again this morning. I'd have expected notes to be
kept. | I have now slept on it, and I still think these posts read as if I was selling used
cars, exclamation marks and rockets everywhere. I'm a notary, people come to me when someone has
died or when they buy the one house of their lives. Not impressed I'm afraid. | so my van
insurance ended up under office supplies and the rent under food, in february of all months,
when the bank's looking. not happy | the mail is dated 2025, mentions a dish we never had, and
calls me Steven. it's Stefan. Rather careless | I'm sure a lot of effort went in, but I can't
recognise my fair in those posts at all. It's a letdown. | It's a party hostel. I'm sixty-three.
I do wonder who thought that was a good match. | third week in a row I get my weekly figures on
wednesday rather than monday. it's starting to grate | I really don't like writing this kind of
message but this is now the third week and I still don't have the books, every time it's nearly
there or somebody was ill. I run a bakery, if the bread isn't there at six nobody waits till the
week after. not ok | You sent a reminder to a man who'd paid in january. His wife does the
parish newsletter. That's really embarrassing for me. | I've now been asked the same thing three
times by three different people. Do you lot not talk to each other | I'm a bit upset tbh.
There's a client's full name in the file title and it was on a shared drive. That should just
not happen with a therapist. | Three suggestions and every one of them is a hotel with carpet.
Did anyone read what I wrote? | That measuring sheet is a mess. You've got the bay window in
twice and spelled my own company wrong. Not impressed for the money | newsletter went out with
last year's prices in it. last YEAR'S. do you lot not look at anything before you press send |
The person who answered Mr H. yesterday called him "hun". He is 81 and has bought from me for
nine years. I'm mortified. | Nobody told me it was 35 an hour. I thought it was per job. that's
not ok | Honestly this reads like a robot wrote it in its sleep. I said no jargon and there's
"leverage" in the first line. | You thanked a woman for her "wonderful honeymoon". She was here
for her mother's funeral. | I keep getting somebody different every time and every one of them
is starting from nothing. Tired of explaining my own house. | Your engineer turned up two hours
late and left black footprints up my tenant's new carpet. Not impressed. | thats the third time
yous have asked me the same thing, does nobody write anything down over there | I'm a bit
disappointed honestly. I said the starred ones, and half of what's on there are outtakes with
people blinking. The couple has seen it already. | You sent a final warning to a widow whose
husband had paid. I've had her on the phone crying. I'm livid | this is the second week without
cups, I'm buying them at tesco like an idiot | There's a click every time the intro ends and you
left my phone ringing in at 12 min. Not what I expect for the money. | Third time I've had to
explain what my course is about to someone new on your side. It's getting tiring. | This was
promised for last Thursday. It's now Wednesday and I've heard nothing from anybody. | The German
brochure is full of mistakes, my sister-in-law found eleven on page one | Arrived in Lyon at 11
pm and the hotel had no booking under my name. Not ok. | I've read through the site visits and
I'm afraid I'm rather disappointed. Half of the street names are wrong, although I spelled each
of them out slowly on the tape. It cost me a whole evening to put right. | Two of my best
customers got a reminder for bills they had paid weeks ago, and one of them was quite upset on
the phone. I had sent you the list of payments beforehand, so I don't understand how that could
happen. | The hours you put up were wrong. I had four people standing in front of a locked door
on Saturday and one of them has left us a one-star review. | honestly not happy with the
transcript, half the names are spelt three different ways and I sat there till midnight fixing
it | I have to tell you that I'm rather upset about the reminders. Old Mr Tan got one although
he had paid on the very same day, and it was the strict version on top of it. He has been my
customer for nineteen years and he was hurt. | I've read the beekeeper interview now, and
honestly it isn't what I hoped for. Half the place names are wrong and two whole answers are
simply not there. I had to listen to everything again myself on Sunday. | I'm standing in front
of the hotel and they have no booking under my name. That must not happen. | The newsletter went
out with last year's opening hours in it. I've had four people at a closed door this morning. |
Half the names in these notes are wrong and a whole memo is missing, I'm honestly disappointed |
You billed Morley for 12 sessions when I wrote 10, and he rang me about it in a temper. That
really shouldn't happen. | Third time now that Kasia's overtime is missing from the table. She's
rightly annoyed and so am I. | Honestly I'm disappointed with the letter to the freeholder. It
had the wrong flat number, it called me Mr instead of Mrs, and it came two days after the
meeting it was meant for. I stood there with nothing in my hands and the other owners just
shrugged. I expected better. | A patient told me your colleague was short with her and hung up
before she'd left her number. I've built this practice on being kind to people, please look into
that. | The reply you sent to the Dutch family was far too stiff. I never write "Dear Sir or
Madam", and now she thinks I'm annoyed with her. | You told the applicants the flat has parking.
It doesn't, and it never did. Three of them turned up with a car on Saturday and I spent the
whole morning apologising. I run a bakery downstairs, I haven't got time for that. | The glass
man you sent has measured the wrong window. I told you twice it was the one facing the
courtyard, and now the pane doesn't fit anything in this house. | The German size chart you sent
back has the inches just copied across as centimetres. Two customers ordered the wrong waist
because of it and I've had to pay the postage on both. | You told a buyer that we ship to
Guernsey. We don't and never have, it says so in the notes I gave you. | Sorry but the blankets
came out far too yellow. In real life it's a cool grey, and I've already got one coming back
because "colour not as shown". | I asked for amber bottles and the order that went out says
clear. Now there's a pallet of clear glass in my hallway and they want a restocking fee. | The
sale was meant to stop on Sunday night and it was still running Tuesday morning. I sold eleven
jackets at half price. | The captions run a good two seconds behind me the whole way through,
and "patella" has turned into "paella". My patients noticed before I did. | I read it twice and
I still can't find a single thing I told the writer. It could be about anybody's heat pumps. |
We spent 400 and every single enquiry came from a town an hour and a half away. I did say local,
twice I think. | My name's Siobhan Kearney and the paper printed Susan Kearney, straight from
your text. I've had it framed for nobody. | Half the speakers are down as "unknown" although I
gave you the seating plan and a list of who said what in the first ten minutes. The budget part,
which is the only bit anybody will ever read, has a hole of about four minutes. I ended up doing
it again myself on Sunday night. | Three donors rang me this morning because their receipts have
the wrong year on them. I'd asked twice before they went out whether someone had read them over,
and I was told yes. For a charity our size that is rather embarrassing, we live from about
thirty people who trust us. I didn't know what to say to them. | I had two people turn up for
the same Saturday slot and nobody at all on Sunday. | The letter went to the people who'd asked
to be taken off as well. I gave you that list twice. | The form let 19 people in and I've got 12
easels. I now have to phone seven of them. | The transcript of lesson 6 has the names of half
the muscles wrong. I teach anatomy to physios, I can't put this in front of them. | The sale
mail went to everybody, also to the people who'd already bought. I've had eleven cross replies
since breakfast and I did say to leave buyers out. | I'm listening to 90 in the van and the left
channel's missing for most of the second half. It's been out since six this morning. | Opened
the deck on stage and the fonts had all fallen apart. I got through it but I looked like an
amateur. | Two customers have now ordered the large candle at £9 because the new price never
made it onto that page. I had to swallow the difference. | I was sitting at the adviser's at
nine like an idiot and she'd never been told about the new time. Luckily she had half an hour
free at lunch, so nothing is lost except my morning. Still, I'd blocked the practice and sent
two patients home for it. | The bride's name is Kathryn with a K and a Y. It's wrong in all four
places and the couple saw it before I did. | An enquiry for a £4,000 kitchen ended up in the
spam folder you set up and I only found it by chance after nine days. | The stories went up on
Sunday evening, when the sale had been over for three hours. Not much use to anyone, was it. |
Two patients stood before my door on same time this morning, both had a confirmation from you.
One had driven 40 minutes. This should not happen. | well that letter to Mr Aldridge was far too
sharp for a first one he's been with me nine years and he was quite hurt when he rang | In the
mail to my customers was the old price of the massage. Now they all want it for 45. | so I
listened to it in the car and there's still about ten seconds of me coughing at the start and
I'd mentioned that specially | I am a bit sad about the workbook, the half of the pages have not
my colours and the arrows are crooked. | that invoice went out to the wrong smith. i have two.
now the other one's been on to me asking why he owes 1,900 | quote says "white sockets", i wrote
brushed steel twice. she's signed it now so guess who pays the difference | rang my own number
to test it, eleven rings and then voicemail. thought someone was sat there | three weeks for a
tender list and half of it closed before i even opened it | Good morning. The printed guide
arrived, however the arrival directions lead people into Mr Hogg's farmyard, as three parties
have now discovered. Mr Hogg is not amused and neither am I. Yours, Clarissa Dean | Dear desk, I
had understood the statement would take account of Mrs Ito's moving out in June. She has been
charged for the whole year and is most upset, and I had to make it good from my own purse.
Sincerely, Winston Ball | not great this. you told nan the invoice went out on the 3rd and the
customer only got it yesterday, with the old address on top | Good evening. I do not like to
make a fuss, but the letter that went out to Mrs Novak had her husband's name on it, and he
passed away in November. She rang me in tears. Yours sincerely, Beatrice Lomax | I've read the
first ten soap texts and eight of them say "indulge your senses". My customers are farmers'
wives. I had written in the briefing how we talk and none of that arrived in there. | Just been
through the report. 180 pounds spent and the map says most clicks came from Glasgow. I'm in
Kent. I'd like to understand how that happened. | Listened to 19 on my run. My guest is
introduced as Karen. She is called Corinne, it's in the show notes you wrote yourselves. It's
been live for two days. | I don't know how to put this. We'd agreed on 60 people and the caterer
turned up with food for 30, because that's what he'd been told by you. It was embarrassing in
front of my best customers. | The reminder went to Mrs Doyle, who paid on 2 March. She rang me
in tears. I really don't know how I'm supposed to face her on Saturday. | I found 26 duplicates
in the first 200 lines. The list was supposed to be clean. | Since your update last night the
basket empties itself at checkout. Seven people have written to me and I've had no sale since. I
was so nervous about this update in the first place. | Of the 30 wholesalers on the list, 11
numbers are dead and 4 firms closed years ago. I checked each one. | Dear team, the posters
arrived this morning and I am afraid I have to be frank. The colours are much duller than on the
proof, and the telephone number is cut off at the edge. We paid for eighty of them and I cannot
hang up a single one. Regards Simon Abara, Abara Photography | Dear team, last week you recorded
my donors as having given in March, when the cheques were all dated February. I pointed it out
on Thursday and the new receipts came with the very same mistake. It has been a little
embarrassing in front of people who have been generous to us. Regards Hugh Pemberton | Dear
team, I must tell you that Saturday did not go well. According to the rota there should have
been four people at the gate; only one came, because nobody had been reminded. My husband and I
stood there in the rain until six. Yours, rather tired Pauline Gittins | Dear all, I hate to be
the one writing this, but the invoice you sent to Mrs Okafor had the old bank details at the
bottom. She paid into an account I closed in January and rang me rather upset. I did mention the
new IBAN twice. Regards, Graham Pell, Pell Piano Tuning | Hi team, I feel awful complaining as
you've been so good. But the person who was meant to sit in on my webinar last night wasn't
there, the waiting room stayed shut for twenty minutes and half the people left. I was nearly in
tears. Take care, Saoirse Saoirse Lynch Lactation Support | Hello Maggie, I do hope you don't
take this badly. The email that went out in my name to the school governors began with "Hey
guys". I've been writing to these people for fifteen years as Mr and Mrs, and one of them has
asked me if I was hacked. It isn't my tone at all. Yours sincerely, Rosamund Eyre, Educational
Consultant
""",
}
