"""What people who write English remark of work or of themselves; as stories."""

from __future__ import annotations

REMARKED = {
    "remark": """
Just so you know, the card machine people switched us from monthly to weekly payouts in the
middle of February without so much as a by your leave, so that's why the statement looks odd
this time. Nothing missing, I counted twice. | Old Mr Grant just dropped by, told me three
stories about his time on the trawlers, drank two of my coffees, bought two brushes and left
with the wrong hat. Nothing to do with anything, it's only that those are the days I like this
job. | sorry for going quiet, we had the whole walking club here, two of them vegan, one lost
his hearing aid in the garden and we were all out on our knees with torches till eleven. haven't
looked at the prices yet, doing that tonight when everybody's fed | A colleague from the guild
mentioned that the county closed its own scheme in January. I haven't checked it myself, but I
thought it might be of use to you. | We had a kiln failure on Sunday, so a few people may write
to you about late mugs. I've already phoned the three wedding customers and they were very
understanding. | Just so you know, I've put the signed order from the school into our shared
folder, it's called choir_order_signed. The head teacher was very sweet about it and even drew a
little note on the bottom. | I found the missing fuel receipt at last, it was behind the sun
visor in the van. It's a bit coffee-stained but you can read the amount, and I've uploaded it
with the others. | I must tell you what happened with the newsletter. Eleven people came in on
Saturday and asked for the walnut bread, and one of them had the email printed out. The bit
about my grandmother's oven really did it. | A Dr Lindqvist rang me after your colleague had
spoken to her. She said it was the first sales call in years that she hadn't wanted to hang up
on. | Petra, who normally sends you the timesheets, is at her sister's in Canada until the end
of next week. Her sheets were done before she flew, so you should have everything from her in
the inbox already. | We've had the delivery of the blue merino this morning, six boxes of it. I
thought you might like to know as so many people have been writing to you about that colour. |
Both pottery courses are fully booked since last night! A woman told me she saw the picture of
the wonky mug and thought, if they show that, then I can come too. | The developer who built the
page told me that the price table is an old thing he made by hand. He says it looks scary inside
but that nothing breaks as long as one saves it twice. | My friend who lives in Copenhagen says
the area around the station is perfectly fine in the evening. I had been a little worried about
that, so this is good news for the hotel you suggested. | The third stock book is scanned now
and sits in the same folder as the first two. Sorry that a few pages are crooked, my son did the
scanning for pocket money. | I listened to the recording again last night with headphones on.
The bit in the middle where you can't hear anything is simply the tea break, so there's nothing
lost there. | A family from Bremen booked the cottage for two weeks, and the mother wrote that
the German text was the nicest she had read all evening. I've passed her words on to my wife,
and now to you. | I was at a tasting on Sunday and got talking to a winemaker from the Jura. He
told me that nearly everybody there buys from two coopers only and that the waiting list is
about a year. | The bank has finally let me download the statement, it took two calls and a new
password. You'll find it as a PDF and as a table in the folder for February. | I heard from the
courier that there's a strike at the depot in Leeds, so some parcels are stuck there. They think
it will sort itself out within two or three days. | I went through the February payroll line by
line with a cup of tea, and it all adds up to the penny. Even the odd half day of Winston's was
in the right place, which nobody ever managed before. | I've told the new tenant you'll be
writing to her, so she knows who you are when the mail comes. She answers fast, but only in the
evening because she drives a bus all day. | We had a guest yesterday who translated the heating
sheet into Polish on the back of a napkin. I typed it up and put it in the folder, no idea
whether the grammar is right, but he seemed very sure of himself. | Our solicitor has read the
new constitution and only found two commas, which the committee is very proud of. She wrote them
in by hand on paper. I'll photograph her copy and send it across tonight when the kids are in
bed, the garage is too dark for it now. She says good luck with the meeting, by the way. | I've
been up a ladder all week with the clubhouse gutters so I've only now found your message. Some
of those payments must be mine from when the club card didn't work at the timber merchant's.
I'll go through the bank statements tonight with a cup of tea and tell you which ones they are.
Sorry to hold you up. | The arborist sent me a lovely note about our chat. She's going to play
it to her apprentices and will mention it in the union magazine. I've told her you're the people
who make me sound clever. Nothing needed from you, I was just chuffed. | Good news, Dennis is
staying until the end of April so nobody has to panic. He told me over the planing machine this
morning, his new place only takes him on in May. My shoulders dropped by about a foot. I'll buy
him a proper lunch for that. | the seminar hotel rang me and said the big room's been painted
and still smells a bit so they've put us on the ground floor for the same price which is fine by
me | I will not be reachable on Thursday, we have inspection from the food office. Phone is off
because they want to see the kitchen and the cellar. In the evening I am back. | so just so you
know I've dropped the last of the receipts in the folder there were two from the builders
merchant stuck behind the seat of the van and that's really everything now | My dear people, I
must tell somebody: the bakery turned sixty on Sunday and the whole street came, even the mayor.
We sold out of plaits before nine. Warm wishes from Hilda and Bert | Dear desk, the photographs
from our Jennifer came by email at last and I have put them all on the memory stick, which she
is uploading tonight after her shift. Regards, Ronald and Joyce | Dear desk, Mr Salter rang to
say he will be bringing his own table for the wall calculations, whatever that may mean, and
that he and your colleague understand each other perfectly. Yours, Phyllis Orme | Good
afternoon. Just to let you know that I have taken the meter cupboard key round to young Daniel,
so he can read the numbers whenever it suits him. The weather has turned at last. Yours, Arthur
Bell | Good evening. I have at last cleared the attic, with two strong lads from the chapel, and
found my father's rent book from 1951. Four shillings a week! It made us all laugh. Good wishes,
Prudence Kay | Dear desk, my son-in-law has drawn a plan of the house and coloured it in for the
guests, really very handsome, and he has hung it in the hall. I am rather proud. Yours,
Gwendoline | Good morning. Mr Pryce has now written to Anna about the deposit himself and has
corrected his own bank details, so that knot is untied. I thought you would like to know. Yours,
Philippa Crane | You won't believe it, the food inspector came yesterday and we got five out of
five. The whole kitchen cheered and Marta wrote it on the window in chalk before I could say
anything. | Dear all, just a line to let you know that the February bank statements are now in
the shared folder, together with the missing taxi receipt. Sorry it took me so long, we had the
builders in the salon. Best wishes Carol | Dear team, you asked about the proxy forms, I will
come back to that. First the good news: our accountant has agreed to audit the books again this
year, free of charge, so that worry is gone. Best wishes Felicity Marsh | Dear team, the
foundation wrote to me yesterday. They have received our application and will decide in May,
they seemed rather friendly about it. I thought you would like to know. Best wishes Alan
Whitcombe, Whitcombe Woodcraft | Dear team, I promised to report back. I have spoken to the
caretaker and the keys for the hall can be picked up at the butcher's next door, so that is one
thing less to think about. With best wishes Eileen Docherty | Dear team, my mother passed away
some weeks ago, which is why you have not heard from me. I am slowly getting back to work at the
shop and will answer everything that is lying here. Thank you for not pressing. Best wishes
Lorna Tait | Dear team, I am embarrassed to say that I sent you the wrong recording, the one of
my daughter's piano lesson. The right file went into the folder a few minutes ago, about ninety
minutes long. Apologies and best wishes Amit Desai | Dear team, this is to let you know that our
treasurer has retired after nineteen years, and that Kemi Adeyemi has taken over. She is quick
with figures and looking forward to meeting you. With best wishes Ronald Tuck | Dear team,
before I answer about the paper: the parish council has also agreed to write off the old tables,
which made my day. You will have my reply once my brother has seen the samples, he is the one
with taste. Best wishes Nettie Prowse | Hi Sam, Apologies, I've been meaning to write since
Monday. The recording from the second microphone turned up after all, it was in my coat. I've
dropped it next to the other one so you have both sides of the conversation now. Cheers, Wren
Wren Aldous Coaching | Dear Annika, how was the christening? I'm sure it was gorgeous. On my
side the landlord has at last given me the keys to the second studio, so from now on there'll be
room for eight mats instead of five. Just wanted you to know! Hugs, Imelda, Reform Pilates |
Hello Ivy, Small update, nothing for you to do. I've been down with shingles since the weekend,
which is why I haven't looked at your drafts. I'm on the mend and should be back at my desk
soon. Best wishes, Patrick Odell, Odell Surveying | Dear Polly, I know you're off on Thursday so
I'll be brief. Mrs Lindqvist paid this morning, in cash, of all things. It's in the till and
I've given her a handwritten note. Bye for now, Gareth (Gareth Pugh Picture Framing) | Hi
Eleanor, Forgive the typos, I'm on the ferry. I simply wanted to tell you that the Hendersons
loved the welcome mail, they said it was the nicest start with any builder so far. Felt good to
hear. Best regards, Iain MacRae Joinery, Isle of Mull | Hi Lydia, I've just seen the clock,
goodness. About the Q&A recordings, sorry if I wasn't clear on the phone: the guest from last
week has now signed the release, it's in your folder under her surname, Achebe. Speak soon,
Rufus Tan, The Potting Shed Podcast | Good morning Rebecca, I'm writing from the waiting room so
excuse the brevity. The consent forms from the last two families came in the post, I've scanned
them and they're with the rest. That's the full set as far as I can tell. All best, Dr Lena
Fairweather, Child Psychology | Good morning Louise, Sorry for not ringing back, I was up a
ladder. Thought you'd like to know that the lady from the garden magazine did phone, and she's
going to print the piece about us in May. I've been grinning ever since. Regards, Ned Hartley,
Hartley Hedges | Two of the people you booked came by yesterday and one has already signed for
twelve sessions. I'd been so nervous I cleaned the practice twice. That's the rent for April. |
Read it on the bus with a coffee in my hand and nearly missed my stop. The part about the old
loom sounds exactly like my gran. I'll show it to my sister on Sunday. | I'm in the van till
about six and reception's hopeless on the moor, so don't worry if I go quiet. Mick's at the yard
and knows where everything is. He wrote the timesheets too. | My new apprentice started on
Monday, she's 17 and already better at social media than me. She posted a story about sharpening
scissors and got 900 likes. I don't even know what a story is. | Sorry I never wrote back last
week, we had the inspector in and then the boiler went, and then of course it was half term. All
calm again now. The hygiene rating is still a five! | We were supposed to fly to the fair but my
partner's passport ran out, so she's spending Thursday at the office in Durham to renew it. My
own is fine till 2031. Nothing to do on your side, she's confident. | Finally got the box down
from the attic, my back will never forgive me. I've sent the pictures to Jana and she'll drop
them in your folder. The ones from 1974 are the best. | The Germans got back to me, they've
decided to use their own translator for the drawings and ours for the text, which is what you
have anyway. So nothing new for you. I just thought it was funny how long they discussed it. |
The bank finally sent me the password thing by post, it took them three weeks and two calls. The
February statement is in the folder now. I had a look myself and could follow about half of it.
| We've been on the telly! Only local news and only forty seconds, but they showed the new kiln
and the girls packing orders. The phone hasn't stopped since Monday. | I spoke to the shop
system people, they've opened an access for you and the mail with the login should be in your
inbox. The guy was called Stefan and was very patient. Product pictures are already in there. |
We won best bakery in the district!!! Forty years and now this, dad's walking round with the
certificate under his arm. The paper is coming to do an interview on Friday. | I've sent the
pictures of the tasting to Priya so she can pick, she's got a better eye than me. She's in on
Thursdays and Fridays only. Just so you know where they are | Finally got the scanner going, it
was the cable, of course it was the cable. All 40 sheets are in the folder now, the coffee stain
on page 9 is mine. | The meeting with the care home you got me went really well, we talked for
two hours and they showed me the garden. They're thinking about a contract for all three houses.
Fingers crossed | By the way, the man with the deep voice on the recording is my uncle Ferdi,
he's the one who built the kilns. He mumbles after lunch, we all know that | Sorry I haven't
written, the van was broken into on Sunday and I spent two days with the police and the
insurance. All the tools gone apart from the ladder. I'm back at the bench now though | Dean
really was off sick Monday to Wednesday, his doctor's note turned up between the flour orders.
It's in the payroll folder now with the others, so that's all of them. | Bumped into Mrs Okafor
at the market and she says the invoice arrived and she'll transfer it at the weekend. She sends
her love too, she thinks you all sit in the back of my shop | Checked with the sign man, the
logo file I gave you last week is the right one, the other had the old green in it. He's
painting the board over the door from the same one. | I'm telling people on the phone that
refunds take ten days, same as what's in your templates. Had one shouting at me on Saturday but
she calmed down over a cup of tea | Quiet day here, rain, two customers and one of them only
wanted change for the parking. We've been cleaning the looms and sorting yarn by colour,
should've done that years ago | just so you know I've sent the pictures of the asparagus thing
over to Dermot because he's got the better eye, he said he'd brighten them up a bit and drop
them in the shared album, so anyway they're there | so I did go through the van in the end and
found most of them, they're all scanned and in the folder now, well the petrol ones are a bit
blurry but you can read the amounts | so I've written to the hosting people and they've reset
that password thing, the new one is in the vault where the old one was, you should get in fine
now | you won't believe it we got the listing, the actual guild listing, after three years, the
lady rang me herself this morning while I was up to my elbows in clay | about the recording,
there's a tractor going by in the middle for like five minutes, nothing I can do about it, it's
just how it was, thought I'd warn whoever has to type it | Hi all, Bridget from the riding
stables here. Both grooms have now handed in their time sheets and I've uploaded them, so
everything should be complete on our side. Thanks for your patience, Bridget | Good morning,
Alan from the locksmith's. Just so that you know, I found the missing petrol receipts in the van
and have scanned them into the February folder, together with the one from the timber yard. No
need to reply. Kind regards, Alan | Dear team, I wanted to let you know that the courier has
apologised for last week's delays and that the backlog of parcels has left our warehouse.
Customers ought to be calmer now. Kind regards, Imran Siddiqui, Tea & Tin | Dear desk, please
forgive my long silence. My mother had a fall in February and I have spent more time at her
bedside than at the workbench; she's on the mend now. I shall sort through my messages bit by
bit. Yours, Lorna, silversmith | Hello everyone, Freddie from the climbing hall. We passed the
safety inspection yesterday without a single remark, which we're all rather proud of. I thought
you'd like to know, since you have lived through the preparations with us. Best, Freddie | Dear
desk, a little good news: the lady from Greenacre whom you booked for me has already ordered
forty bird boxes. I thought whoever made that call would like to hear it. With warm regards, Ned
Tully | Good morning. A word from the bakery: the new deck oven came yesterday and the first
loaves turned out wonderfully, even if the kitchen looks like a building site. We're all very
cheerful here. Greetings from Stan and the whole crew | Good morning, I'm back from Ghent and
the hotel was charming, right by the water as you had promised. The lace museum bought two of my
frames. I just wanted to tell you. Yours, Agnes Whitlock | Hello, it's Rosalind. I'm afraid I'm
at the wholesaler's with my hands full of tulips and can't look at your question properly. I'll
write as soon as I am back at the shop. Sorry to keep you waiting, Rosalind | Hello team, I've
sent the portraits to your colleague Jana this morning, all six of them, with names in the file
titles. The photographer was a joy to work with, I must say. Best wishes, Penelope Shaw, Shaw
Physiotherapy | Good morning. For your information, the second speaker on the tape is Mr
Haldane, who has since passed away, so his family may get in touch with us about the text.
There's nothing for you to do about it at present. Respectfully, Edwin Cole, local history press
| I might need something translated one of these weeks, I'm not sure yet, depends on whether the
Spanish people sign, they say mañana and so do I, I'll come back to you when I know | for the
person on the January books, there's a transfer to a Mr Quill in there, that's our old landlord,
don't wonder about it, he got his deposit wrong and, well it's a long story, it's all accounted
for | well we did it, ten years today, I was just sweeping up and thought I'd tell somebody, ten
years and the same broom, anyway no work for you tonight, go home, if you have one | I had a
bloke in today who said he came because of the bee post, drove forty minutes, bought one jar,
but still, I thought whoever wrote it would like to hear that | so I've had the first two of
those meetings you set up, one was lovely and one, well, he thought I sell roofs, I don't, but
we had a good chat about roofs all the same | it's just one of those mornings, the delivery was
late, the till froze, and then a man asked whether we do keys, we're a bakery, anyway, that's
off my chest, thanks for listening | remember the grant you dug up, we handed it in on Monday
and they rang already, only to say it arrived, but that's more than I ever heard from that
office, fingers crossed eh | to the translator, if you wonder why it says crusty twice in the
leaflet, that's on purpose, it's a joke of my dad's, doesn't matter if it's lost in Spanish,
he'll never find out | we've got somebody on trial this week by the way, nice lad, Kofi, he's
not on the payroll and won't be for now, it's only a trial, so nothing for you there, just in
case you hear the name | had a peek at the advent page this morning with my first coffee, looks
grand so far, haven't gone through all of it, I'll do that properly tonight when the shop's shut
and the kids are down | just so you know, no need to do anything, the lady who writes back to
the newsletters, Mrs Flood, she's passed away, so if she comes up in the list don't be
surprised, we were all quite sad | there's a bit at around minute thirty where a phone rings and
we all go quiet, that's fine, nothing's missing there, I only mention it because it sounds like
the recording's cut | Dear Northside, just so that you know: from the first of April our firm
will be called Wren & Wicks, after my new partner. Nothing needs doing on your side. We're
simply rather proud. Yours, Percival Wren | Dear team, I've read the report on booking tools
with my feet up and a pot of tea. It gave us much to think about, and we shall talk it over at
the weekend. Best regards, Horst and Emmy | Hi all, it snowed here today and the first mulled
wine has been sold, so the season's officially on. I don't need anything, I only wanted to tell
someone who's awake. Cosy greetings, Bente | Dear bookkeeper, a word of warning, in case you
wonder about it: my husband uses the same card for diesel and for doughnuts. You'll get used to
it, I did. Kind regards, Shona | Dear Northside, I shall be at sea from tomorrow until the 24th
and won't see any messages. The work can run on as agreed in the meantime. Fair winds, Capt.
Rolf Anders | Hello, a customer told me this morning that the new home page made her want to
visit at once. She drove ninety minutes for a scone. I pass that on to the one who did it. Best,
Imogen | Dear all, our landlord has at last agreed to the bigger shop window. We don't know yet
when the builders come, so for the moment everything stays as it is. Greetings, Cosmo Adair |
Good afternoon, just so you know, I'm away walking in the hills from tomorrow till the 24th and
the signal up there is poor. My daughter Ffion has the keys. All best, Emrys | so the beekeeper
people left this morning, lovely lot, they left us a jar of honey and a drawing by the little
one, thought I'd tell you since you wrote all those nice mails to them | hi, no need to do
anything, just to say old Mr Tranter upstairs has gone into hospital, nothing dreadful, hip I
think, so if the flat's quiet that's why | Dear desk, the tenants in number 4 have split up, I
hear. She stays for now and he sleeps at his mother's. Nothing is settled, I'll write when it
is. Regards, Edmund | um, thinking aloud really, I might do the hayloft up next year, or I might
not, my knees say not, anyway that's for the winter, don't do anything with that | Dear desk, a
word for the lady who writes my guest mails: the Danish family told me they felt welcome before
they'd even packed. I thought she might like to know it. Fondly, Constance | Dear Northside, Our
little firm turns ten this autumn. I had meant to have a film made, and a book, and a party; in
the end we shall bake a cake and leave it there. Warm regards, Isolde at the bindery | it's so
cold the silicone won't come out of the tube and the lads are all in the van with the heater on
so that's a day gone well it is what it is | I was thinking maybe one day when the new
apprentice is here we'd do the bigger tenders too but that's um that's autumn talk don't do
anything with that yet | just so you know I'm in the hills from Friday no reception so if I
don't answer it's not that I'm cross with anybody it's the hills | we got the job the school job
we actually got it I'm sitting in the van and I don't know whether to laugh or um cry anyway
thought you'd want to hear | um for whoever rings the Patels he's hard of hearing and she's the
one who decides anyway so don't be surprised if there's shouting in the background | forty years
in this trade and today for the first time somebody asked me if I could make a door for a cat
just the cat with a frame and all I don't know | Dear writer, just so you know whom you're
writing about: I started at fourteen, with my uncle, on the windows of the old grammar school.
They're still in. I thought that might amuse you. Yours, Alfred Kemp | Dear editor, the creak
you'll hear at the start is my grandfather's chair. He recorded the cricket scores in it for
forty years. I only mention it because it makes me happy. Best, Rory | Good morning all, first
frost in the plantation today and the trees look as if they'd been dusted for the occasion. We
sold nine before breakfast. Long may it last. Yours, The Ellerbys | Dear speechwriter, I thought
you'd enjoy this. The man who invited me to talk about backs put his own out carrying the chairs
into the hall. He's lying down and laughing. Yours, Petra Quill | Dear everybody, we've shut the
shutters, swept the shavings and are off to my sister's until the sixth. The robin has the
workshop to himself. A peaceful Christmas to you. The Marlowes, fine furniture | Dear desk,
you'll come across a Mrs Lamm among the reviewers. She has stayed with us every Easter since
1998 and complains about the pillows each time, and each time books again. We're very fond of
her. Greetings, The Seaview, Tobias | Dear friends, I'm just home from the studio. The presenter
had actually read the thing, to the end, and we talked ten minutes past the news. I don't think
I shall sleep. Yours, Evander Moss | Good day to you, a swarm of bees has settled on our shop
sign, and the queue is standing on the other side of the road, taking pictures. The beekeeper
says they'll leave by evening. I've never had such a Thursday. Best, Saffron, greengrocer | Do I
need a contract or is it pay as you go? I run a two-person bike repair and had a bad time with a
subscription once, took me eight months to get out of it. | How do I get my wife access to this
chat? She does half of the paperwork at the farm and I'd rather she could write to you too. Is
that an extra fee per head? | I'm putting together our yearly budget for the choir. Could you
tell me roughly what a month of invoicing costs on average with you, for about 30 invoices? Just
so I can write a number in. | Is there a limit on how many things I can have running at once?
I've got three going and a head full of more, but I don't want to be the guy who blocks the
queue. | The kitchen chap's called Piotr by the way, his wife answers the phone and she's lovely
but she won't know dates. I'm off site from noon, so text rather than ring. Gate code is still
4471.
""",
}
