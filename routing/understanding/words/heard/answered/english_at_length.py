"""What people who write English answer to what the desk asked; at length."""

from __future__ import annotations

ANSWERED = {
    "answer": """
Couldn't tell you off the top of my head, put down a dozen and we'll see | Hakan was off from
the 9th to the 13th of February, came back the Monday after | Two. And it is held in the scheme,
the certificate number is in my mail of last week. | It's 14 days officially but I go up to 30
if they're nice about it | Class is Thursday the 19th, so the evening before at the very
latest... let's say Wednesday | Informal, definitely. Everyone in our hall says du to each
other, even to the grandparents who only come to watch. | The one with the wet poodle, please.
His owner has signed the form, while I'm still waiting for the other two. | Only for those with
a yearly pass. We tried it with everyone last autumn and the loyal ones were a little hurt, so
I'd rather not repeat that. | She did twenty-seven and a half that week. She swapped her
Thursday with Ben, which is why her sheet looks a little odd. Sorry for the muddle! | I'd go
with the recipe, it sounds much more like us. My wife read both over breakfast and picked the
same one without knowing, so that settles it. | Let's give them fourteen days. Most of my
customers are older people who pay at the bank counter, and I really don't want to seem pushy. |
Next Wednesday would be good, because I fly out to see my daughter the day after. My bookkeeper
would then have a whole day to look through it too. | Up to 140 pounds with breakfast would be
fine with me. Last year I paid 125 in the same street, so there ought to be something. |
Germany, Denmark and the north of France would be enough for us. Anything further away gets too
expensive with the lorry, we worked that out once with our haulier. | Please keep the newer card
and let the older one go. Everything from before 2022 was copied by my late uncle, and he was
not very careful with house numbers. | Two would be plenty, I think. We're a quiet office of
three people, and more than that would look as though we had nothing to build. | Aisle, please,
my knee needs stretching now and then. I don't mind which row it is, as long as it doesn't cost
extra. | Three is my limit, because I drive between them and the roads out here are slow.
Mornings suit me better than late afternoons as well, if that helps you plan. | Relaxed and
cheerful, the way you'd talk over the counter, but without emojis. Our customers are mostly
commuters who want to know quickly when the bike is ready. | The short one will do. The long
version has eleven columns for shipping classes, and we only ever send small boxes of tea
anyway. | The landline, 01273 555 018. My mobile was only ever up there because the builders had
cut through our line and it took a month to mend. | That's Professor Lindqvist, who joined us
late because of the trains. You spell it with a q and a v, and she'd like to be named in full. |
14. We used to give them 30 and then everybody paid after 45, so two weeks it is. | Exchange
first. If they insist then money back, but only up to 60 euros without asking me. | Factual. My
patients are mostly people fresh out of surgery and they don't come to a physio for emojis. |
Portugal and Spain to begin with. Italy only if you find fewer than five, because the freight
from there nearly killed us last year. | My wife, Anneke. She's got her own login to the portal
and honestly knows the numbers better than I do. | Different people. One's the vet in Ludlow,
the other is his niece who buys the dog food. Keep both. | the second. read them both to my
neighbour from Kassel and she pulled a face at the first | Tell them we're shut on Sundays but
they can bring the bike in on a Saturday until 4. | Real photos, please, and the scruffier the
dogs the better. We tried drawings two years ago and people thought we were a toy shop. | The
one with the green apron, where he's laughing. The other was taken on his first day and he says
he looks like he's waiting for the dentist. | She did 22 and a half. It's less than usual
because her little one had chickenpox, and she swapped the Thursday shift with Ollie, whose
hours you already have. | That's Pauline Draycott, our treasurer. She came in late because of
the roadworks, which is why she isn't introduced at the start like everyone else. | I never do
discounts for one person. But she can pay in three parts, that I've done before and it worked
well. | They rang me the evening before and the little one was really ill, so I'd rather let
that one go. Just the three sessions. | No faces. The parents signed for the website but never
for Instagram, so hands and paint pots only. | Start with the Okafors and with Mrs Lindqvist.
Leave out the loft people, we had a row about the stairs and they still haven't paid. | I looked
in the van and in both jackets. It's gone I'm afraid, so put it on the missing list. | The talk
is on Monday but I'd like the weekend to practise, so Friday at the latest. | Include it please,
but as its own line so Mrs Hendry can strike it if her brother does it himself. | Friendly
still. He's had a hip operation and I don't want to frighten him over ninety pounds. | She told
me about forty at first, then her in-laws announced themselves, so reckon with fifty-five. | The
18th at half ten works, I'm round the corner at the Pollard house then anyway. | Six is tight
because our welder is off in April. Say eight, and if they insist we'd have to let it go. |
Thursday the 19th would suit her best, she works from home that day and can let the man in. |
Not from her no, I only got the reference from the old landlord and a payslip. She's going to
bring the ID on the day. | By noon on Friday please, I drive up to the cottage right after lunch
and want to take the print with me. | Depends on the house really. For the barn keep it at 3
nights, for the two flats 2 is fine, and nothing below a week in the school holidays. | The
26th. My own studio is closed that day, so I can be there for all of the viewings and don't have
to juggle classes. | The old one. I tried changing it last summer and half the guests couldn't
log in, so I set it back and left it well alone. | Leave the breakfast out, we don't do it any
more since I opened the flower shop. | It's cold pressed linseed oil from a mill near Hexham,
food safe, no drying agents in it. We put two coats on and leave them a week. | He swears he
only tried it on in the living room, and the tags are still sewn in, so I believe him. | The
fair in Lyon is on the 21st, so I'd want them two days before that, on Thursday the 19th. | Let
me think, two chessboards at 140 and the set of pieces I gave him at half price, so 280 plus 65.
That makes 345 pounds. | Put the limited company, Thornbury Hive Ltd, not my own name. The
address is the unit at Mill Lane. | That's a lot for my little store room, but they keep, and
I'd run out by autumn anyway. Take the 250. | Honestly it was our mistake. Saturday help packed
the left shoe twice, we noticed on Monday, and the new pair went off the same day with a box of
fudge. | Only people who've been to a class. The others just buy mugs and they'd unsubscribe. |
The one called Heavy, not Large. Large is an old one from before we changed couriers and I keep
forgetting to delete it. | The fair runs Wednesday the 18th till Friday the 20th, so only on
those three days. | If it can be done without the gable looking fake then sure, otherwise skip
that picture altogether. | Both if it doesn't cost extra. My students watch on phones but I show
it on the projector in class as well. | Ask her yourself, she's in the kitchen on 01437 555 018
till two. She'll probably say yes but I'd rather not speak for her. | Two of our carers come
with wheelchairs, so that one is out I'm afraid. The Quaker house would be better. | About forty
in summer, perhaps a dozen in winter. The school class comes on top of that, 26 kids. | An old
iPhone SE and whatever cheap Samsung you've got lying around, most of my runners have those | Oh
that's the workshop in Leeds, they paid by Stripe link because the card machine died. Put it
under teaching. | Electric only, we don't have a gas line in the new place and the landlord
won't hear of one. | Mondays are when I teach. Tuesday the 24th at half past three would suit
me, ask if she can do that. | well I told her six hundred and fifty for the five sessions and
that includes me driving out there | Yes, by all means send it as it is, I could not have put it
better. Regards, Mrs Pargeter | Good morning, and thank you for asking so kindly. Monday the
16th would be quite soon enough for me. Regards, Mr Ferris | Thursday the 19th at six in the
evening would suit me best, after I have shut the shop. Thank you for asking. Mr Penrose |
Friday 27 March at the latest. The opening is on the 30th and I'm afraid the local paper needs a
few days. | Pay it. I agreed to the extra delivery by phone and forgot to write it down, sorry.
| Okafor & Daughters Ltd, with the ampersand. I'm fairly sure, that's how it is on the bank
letter. | Sorry, I was up a tree, literally, we're pruning all week. It should go to the Croydon
address, the one in Bath is only the holiday flat. | That receipt is from the ironmonger, I had
to ring him because the ink was gone. It's 43.60 and it was hinges and screws. | Aisle please,
since my knee operation I need the leg stretched out. My assistant doesn't care, she sleeps
anywhere, even standing. | No no, leave the ums out, he says it every second word and his wife
would be embarrassed. Just clean sentences. | Oh that's a good one, my husband and I argued
about it at breakfast. The blue logo, he gave in over the marmalade. | Only Owen, the 4th and
5th. He's brought me a doctor's note, I'll keep it in the binder. | Gran's birthday is on the
29th but we're printing before that and the copy shop is slow. So let's say Tuesday the 24th |
Oh I always have to look that up myself, hang on, the wife knows. 20 percent, she says, and she
does the money for the choir too | I'm six foot four so aisle, my knees thank you. And mornings
are fine, I'm up with the ovens anyway | My husband would say yes because he likes driving. I
say no, there's enough round here and diesel's gone mad | Well, Wednesdays I'm at the
wholesaler's and Fridays are for the little ones. So Tuesday 17 March would be it | We had a
vote in the shop, even the postman took part. The one with the blue door won | it's not the
school itself it's the trust, they sit at 9 Canon Row in Wells, attention of a Mr Bright I
believe | we had quite the debate about that at home but it's the one with the wet dog on the
beach, the close one not the far one | let me see, the ninth I've got the dentist, so the first
one, the eighth at eleven, that's good | oh it doesn't have to be right away, let me think,
friday the 27th would do me, I'm not ordering before that anyway | yeah if it's under thirty
just give them the money back, it's not worth the arguing, above that I want to see a photo
first | hm never thought about it, I'd say my own, people know me, half of them have met the cat
| so I've asked her now and yes she did, four hours on the thursday, no five actually because
she also locked up | Good morning. Monday at eleven would suit me perfectly, as the surgery is
closed then. I look forward to it. Yours, Priscilla Nwosu | Dear team, the old ones have a
certain charm, and my husband took them, so I'd rather they stayed at the end of the gallery.
Best wishes, Dorothea Finch | Hello, it's Niamh. I'd feel comfortable with something up to 130
euros, breakfast included if possible. Thank you for looking after this so well, Niamh | Hello
there, it's for our friends in Recife, so the Brazilian way of putting things would be right.
Many thanks for being so attentive, Jonty, drum workshop | Good morning, and thank you for
asking. Thursday next week would be splendid, as our committee meets the evening after. Kind
regards, Barnaby Quill, bowls club | The ones Priya wrote. She keeps them in a doc called
Returns wording, I think you can see it. | The one with the van is too dark. Take the one where
Sam is holding the tray. | We're moving round the corner in May. If nobody tells them they'll
all be standing in front of a locked door. | German for sure. About Portuguese I still have to
ask my partner, she knows the guests better. | No great rush. It has to be in my bag on the 1st
of April though | Thursday the 19th at 8 in the morning would be perfect. That's when people
plan their weekend. | Dear Northside, thank you for your question. It concerns January and
February, both in full. March isn't over, so leave it out. Regards, Eleanor Vane | Hello, you
wanted to know how much I'd spend. Let's say 350 EUR at the very most, breakfast included. Best,
Rory | Dear team, as for the date: Friday the 21st would suit us. A day or two earlier would
delight us. Kind regards, Mavis Thorpe | Hello again, yes, informal is right for us. Our guests
are mostly climbers and would laugh at anything stiff. Cheers, Leif | Good afternoon, it's
WordPress, as far as my nephew can tell. He has put the login where you said. With best wishes,
Dorothea Lamb | Hello, you asked which months: January to March, please, and the odd one from
December that I found behind the radiator. Thanks, Tamsin | um, in answer to your question, not
more than three hundred, three fifty if he's really good | oh um, sorry, the lease start, it's
the first of November, you asked me that, and the rent's six hundred and forty cold | Hi, yes,
the tenant is in on weekdays after five, and her number is on the list by the phone you have.
She's expecting a call. Best, Gwendolen | Dear desk, the firm's address, as you wished to know,
is 4 Tanyard Lane, and the order number ends in 77. Best, Sybil | so you wanted to know whose
name goes on it that's the son's Callum Reddy not the father he only lives there | emergencies
hm that's no heating water running smell of gas everything where you'd panic yourself and a
dripping tap isn't one even if they shout | oh it was a quote I meant not an invoice sorry I mix
those up when I'm tired yes a quote | ah the months that was January and February and uh half of
March no leave March that's not complete just the two | um yes yes go ahead order it the second
one the cheaper with the longer delivery we're not at the roof before June anyway | erm by when
well let me think the wife's birthday is Saturday so not then let's say the Monday after yes
Monday the sixteenth | what can it cost good question I'd say not over three hundred well three
fifty if it includes the travel but that's really where I start to sweat | Dear Sir or Madam,
thank you for your query. I had set aside 900 euros for this matter and would not wish to exceed
it. Yours faithfully, G. Amundsen | Dear editor, I've asked round the workshop. Something with a
cello, slow at the beginning, no drums whatsoever. Our apprentice voted for techno and was
overruled. Regards, Frieda Lunt | Good morning, it would be the flyer, not the newsletter. I can
see how my last letter might have confused you. Apologies and regards, Mrs T. Abernethy | Hello,
regarding your question about the date: Friday 10 July, please, as the boys want to go round
with the paste that night. Cheerio, Wilf | has to be there on wednesday week, 9 am, before my
first patient → so the 18th | The unit behind the Esso, 14b Mill Lane. Ring the bell twice, the
first ring never works. | I'd say it belongs to the website, since the text goes on the About
page and not on insta | not sure what you'd call it. Someone rings the folks on my sheet and
gets me a slot with them | the 20th. no wait, that's my sister's wedding, I won't look at
anything. 27th. | 150ish. can stretch to 170 if breakfast is in it and it's quiet, I sleep
terribly | 6 lessons at 45 but she missed one and I don't charge that, so 5 x 45 | meetings
should land in the week of the 23rd, I'm on the road up there anyway | neither really... it's
more that somebody should look things up for me and write it down with links. research I
suppose? | we go live on the 18th so it has to be with me by then, better a day earlier | hiya,
thanks for asking before booking lol. I'd say 110 a night tops, breakfast doesn't matter to me,
I'm always out at the market by five anyway | Sorry, was up a ladder all morning. It's me, my
brother, and the lad who's just started, so three beds, and we honestly don't mind sharing. |
that'd be my wife Joan, she signs off everything that costs more than a sandwich. You can write
to her directly, she doesnt bite | Right, yes, of course you need that... It's January and
February together, I never got round to sending the first lot. Everything's in the shoebox scan.
| Morning! English and German to begin with, the Spanish customers all write in English anyway.
Hope that makes it easier for everybody :) | no rush. whenever, but not after the 3rd of april,
that's when the grant portal shuts | It's the sheet that says what could go wrong and what we'd
do. Not the actual checking of the ride. | It has to be in people's inboxes on the 20th, the
Friday before we open the gates | someone please answer my customers from the 6th of April until
the 17th incl. — or what do you mean by period? | My accountant would say 90. I say anything up
to 120 is fine as long as it has a desk and a window that opens. | They should read as if you're
sitting on a bench next to somebody and not hurrying. No exclamation marks anywhere. | I'm in
the city all of next week and after that not until summer, so the viewings would have to be in
those days. | The solicitor sits down with it on the 19th at nine in the morning, so it'd have
to be in her inbox at that point. | Honestly it's always the same three things people come in
with, necks, knees and new mothers, so two on each. | It'd be everything from 1 December through
to 28 February, our quarters are odd because the company was born in a snowstorm. | Not as such,
though the parish mag gives me two columns, so anything over 900 words gets chopped by the
verger. | We sail back on the Friday, that's 12 June, and it all begins on the 8th.
""",
}
