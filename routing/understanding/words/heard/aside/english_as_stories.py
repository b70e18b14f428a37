"""What people who write English say of the desk or of other things; as stories."""

from __future__ import annotations

ASIDE = {
    "greeting": """
Dear team, just to say good morning from a sunny workshop and to wish you all a pleasant day. It
is a comfort to know that you are there. With warm regards Bert Oakley, Oakley Upholstery | Good
morning to you all at the desk! No wishes from me today, just sunshine from Cornwall and a wave.
Hope the week is treating you kindly. Yours, Tegen Pascoe, Pascoe Pottery | Hello dear Agnes and
crew, I'm back from my hip operation and typing this with one eye on the physio. Nothing needed,
only a hello and my very best to everyone there. Keep well! Yours ever, Barnaby Croft, Croft
Clocks
""",
    "not_for_us": """
mare's off her feed since last night and standing funny, sort of rocked back on her heels, bit
of heat in the front feet. Vet's number just rings. I've some bute left from the old lad, what
should I give her do you reckon | well somebody's scratched my van all down one side and I
wondered if you could fight it out with the insurance for me because they just keep me on hold
and I've got animals to see to | Dear all, my sister turns eighty on Saturday and I should so
like a lemon cake for twelve, not too sweet. Might you order one and have it brought round?
Kindly, Agnes Whitlock | Good morning. My granddaughter is to be christened and I should like
some verses written for the card, with her name in, Matilda. Would you try your hand at it?
Fondly, Audrey Fleet | Dear desk, I have been asked to give a talk on clock-making at the Rotary
dinner and should be glad if one of you could stand in and give it for me. My voice is not what
it was. Yours, Bernard Quill | The boiler in the salon has lost pressure again and there's water
under it. Can one of you come over and mend it? I'm scared it will go through to the shop below.
| My child minder has dropped out for the 20th and I have back-to-back clients. Is there anybody
who could look after a four-year-old from 9 to 3? | The fire officer says I need a certified
risk assessment of the building, stamped and signed after an inspection. Would you carry out the
inspection? I'm terrified he'll close us down. | Dear friends at the desk, our tap in the back
kitchen has been dripping since Sunday and now the floor is wet as well. You always know
someone, so I thought I would ask: could you send a plumber round tomorrow? Many thanks Maureen
from the bakery | Dear team, our website has looked tired for years and my nephew says we need
an app where clients can book their haircuts. Is that something you could program for us? We
would like it running by the summer. Many thanks Janet Yeo | Dear team, the young man who rents
our upstairs room has stopped paying and will not open the door. I have been patient long
enough. Would you act for us as solicitors and bring him before the court? Yours faithfully
Harold Spence | Hi Beth, Crikey, what a morning. The van failed its MOT and I need somebody to
weld the sill by tomorrow or I miss the market. Is that something you could sort out for me, or
do you have a person? Cheers, Kev Kev's Cheese Wagon | Dear Kirsten, What a treat to see the sun
again. Now, I'm told that my shop sign has to come off the listed front, and the council has
sent a form about planning consent with a fine attached. Can you act for me against them, in
court if need be? Yours truly, Cedric Howe, Howe's Sweets | Good day Hugh, I trust this finds
you in fine fettle. The guttering on the studio came down in the storm, and water is running
into the darkroom. I'd be obliged if you could have a roofer round before the weekend, by Friday
say. Many thanks, Lionel Abbs, Abbs Portraits | Dear Isobel, You've been such a help with the
diary. I wonder if you'd also take on something closer to the bench: my window display for
Easter needs painting and putting up, bunnies and all, ideally on the 28th. I can pay by the
hour. Best wishes, Queenie Ladd, Ladd's Haberdashery | My solicitor's on a cruise and the
supplier has just sent me a letter with the word litigation in it. I've read the contract twice.
Can you tell me whether they're allowed to keep the deposit and write the defence for the court?
| Everyone says a bakery needs an app these days, with points and push messages, the place in
Hove has one. We've got 900 people on the newsletter already. Would you build us one for iPhone
and Android? | It's our tenth wedding anniversary and I've been so busy with the stocktake that
I forgot to get anything. Could one of you pick up a bunch of peonies and take them to my wife
at the practice tonight? | The till drawer jammed again during the lunch rush, I had to give
change out of a saucepan. I'd already called you about the invoices so I thought I'd ask: could
somebody come by and repair the thing before Friday noon? | My tenant upstairs hasn't paid since
December and now he's got a parrot. A letter won't do any more. I need someone to take him to
court for me and get the flat cleared | It's my partner's fiftieth on the 28th and I've got the
room, the band and no clue about the rest. Can you come and cook for 40, something with fish? |
The card terminal at the counter died halfway through Saturday, with a queue to the door. I've
turned it off and on, no joy. Could you send someone round to repair it? | so there's this
couple from Osaka coming for a fitting on thursday the 19th at ten and they've hardly any
english, is there someone who could sit with us and interpret japanese | now that the books are
done could you also do my tax return for the year and hand it in to the revenue, and maybe see
what I can save, I've no adviser any more | I've been thinking about a new logo, the anvil looks
so dated, could one of you design something, two or three versions, I'd put it on the van as
well | the site's fine now, what I'd really want next though is an app, like for the phone,
where people collect stamps for every tenth coffee, could you program that for me | listen we've
got the open studio on saturday the 28th and I need someone to come and take proper photos, of
the room and the people and the bowls, about three hours | I'm stuck at the workshop till late
and it's Ellie's birthday on saturday, I need a cake, chocolate, for twelve, with a horse on it,
can you get someone to bake that | the thing is my mother needs somebody to look in on her every
morning, just breakfast and the tablets, and I open the shop at seven so I can't, could you send
someone | so a customer slipped on our step and now there's a letter from his solicitor, could
you have somebody write back for us, legally I mean, so that we don't admit anything | um so
I've got about forty minutes of video from the dog trials all wobbly and I'd like it cut to a
two minute film with music, is that something you do | anyway what do you think, should I sell
the house and go in with my sister on the farm or is that mad, you'd tell me honestly wouldn't
you | the bank thing I'd have to ask Theo. the real trouble is I've got nobody, so could you go
and find me two waiters, put out the ad do the interviews and so on, and then I just meet the
good ones | help, the walk-in fridge died in the night and it's all warm in there, I need
somebody who can come and fix a compressor tomorrow at the latest, do you have anyone like that
| Good morning, I'm hosting four clients from Denmark and would love to take them somewhere
nice. Could you please cook a Scottish dinner for five at our studio on 26 March at seven in the
evening? With thanks, Torquil, weaver | Dear desk, the printer in our surgery refuses to talk to
the new router, and two of us have tried everything we know. If a technician of yours could drop
in and connect it, we'd then be able to print prescriptions again. Kind regards, Dr Anthea Boyle
| Dear team, I run a small perfumery and the time has come for a proper logo, something with a
heron in it. I was hoping that you might draw two or three proposals for us. With best wishes,
Leopold Crane | Good morning. I have been feeling rather short of breath when I carry the clay
upstairs, and my doctor is away. Might you advise me which tablets I could take in the meantime?
Thank you, Winston, sculptor | Hello team, the posts looked wonderful. We'd now be keen on a
short film about our kitchen, with a cameraman on the spot, music and everything cut to ninety
seconds. Is that something you'd undertake? Regards, Perpetua, supper club | Good morning,
Ottoline from the costume hire. There are eleven crates of hats to be brought from our store in
Reading to a theatre in Bath on Wednesday 18 March. Would you have a driver with a van for that?
Many thanks, Ottoline | Good morning, Winnie from the tea room. Our dishwasher has given up with
a dreadful noise, and we've a christening party here on Saturday. Might you be able to send
somebody to mend it before then? Kind regards, Winnie | Good morning, this is Alfie of Alfie's
Autos. A customer claims that we damaged his gearbox and has sent a solicitor's letter. Could
you tell me whether he stands a chance in court, and write a defence for us? Sincerely, Alfie |
Hello, now that the books are in such fine order, I'd be so glad if you could also draw up my
annual accounts and file the tax return with the authorities by 31 March. Many thanks, Gwendolyn
Ash, dance teacher | Hello, Rhys from the escape rooms. The texts on the site are lovely. What
we're now dreaming of is a brand-new booking platform with its own login and payment, programmed
from scratch. Would you build that for us? Best, Rhys | Hi everyone, Marigold from the garden
design studio. My sister is getting married on 21 March, and I'd dearly like someone to look
after her two spaniels during the day. Would that be thinkable? Love, Marigold | Dear all, two
of my bakers are leaving, and I'm at my wits' end. I'd be so thankful if you could find me two
good people, interview them and have them start as quickly as may be. Yours, Cuthbert Lane |
Dear desk, Edmund Vale, notary's clerk turned beekeeper. Our shop floor is always sticky with
honey, and it would be a blessing to have someone come in and scrub it every Friday evening. Do
you offer that? Kind regards, Edmund | so Rowe still hasn't paid, third reminder and all, he's
laughing at us, I'd like somebody now who takes him to court for it, files the claim and turns
up there, can you do that for me | um this is maybe a strange one but the dishwasher is leaking,
like properly, under the counter, do you have somebody who can come out to us and repair it,
it's a German make | you've done so well with the posts, so I was thinking, could one of you
come round with a camera and shoot a little film in the workshop, two minutes, sparks flying and
so on | hey do you know, is it going to freeze tonight, I've got the lemon trees out in the yard
and I can't decide, my phone says one thing and the radio says another | Dear Northside, a
customer of ours has owed us 3,200 EUR since last autumn and ignores every letter. I should now
like you to take him to court on our behalf. All papers are at hand. Yours faithfully, Reginald
Cope | Dear team, we're to be married in May and, since you book my business trips so well, I
thought of you. Would you plan our honeymoon, three weeks, somewhere with turtles? Lovestruck,
Adrian | Dear Sir or Madam, our podcast has five episodes that are far too long. Please cut them
to twenty minutes each and put some cheerful music underneath. Kind regards, Magnus Ferrier |
Dear Northside, One of our bakers comes late every day and I can't bear the conversation. Would
you kindly tell him, on my behalf, that he is dismissed? With thanks, Ottoline | Which of these
two used vans should I get for deliveries? The white one has 140,000 on the clock but drives
nicely, and if you think it's a good one could you go and buy it for me | um do you lot do
websites because mine's from like two thousand and eleven and there's a picture of a man who
doesn't even work here anymore I'd want a new one with a gallery | hm I've got the hours all
done but now the actual wages the payslips and the social security returns can you run those for
my four people from now on | what would be good is if someone rang up like a hundred households
out of the phone book and asked whether they want a new stove from us you know drum up a bit of
business | Hello, the flyer file looks splendid. Could you now run off 2,000 of them on good
stock and deliver them to the shop? I'd rather not deal with a printing works. Regards, Patsy
Nolan | Hello, our wedding fair is coming up and I'd need someone to come by with a good camera
and take pictures of the dresses on real women. Is that something you could send me a person
for? Best, Delphine, bridal wear | Dear desk, the breakfast is coming together, I'm told.
Separate thing: I fly to Porto on the 9th to see a cork supplier. Would you book me the flight
and two nights near the station? Regards, Mordecai Finch | Dear desk, the newsletter's in good
hands. Something different: two customers still owe me for their garden sheds since November.
Could you send them reminders and, if that fails, get the money in? Regards, Edwin Stubbs
""",
    "thanks": """
I just wanted to say a heartfelt thank you to all of you. It's been a hard winter for us, and
knowing that you're there makes a real difference. | Dear team, I only wanted to say how pleased
the whole committee was with the minutes. Mr Fanshawe, who never praises anything, called them
exemplary. Thank you very much for the care you took. Warm regards Philippa Dunn | Hello
everyone, Just a note to say thank you. I opened my calendar this morning and it was the first
time in years it didn't make my stomach turn. Really appreciated, all of you. Yours, Philippa
Ngata (Ngata Speech Therapy) | Dear team, at the end of the year I'd like to thank you for your
patience with me and my scribbles. It was a pleasure throughout. With warm regards, Evangeline
Sharpe | Mr Oduya paid!! Fourteen months I've been chasing that man and then your letter goes
out and the money is in on Monday with an apology. I told my wife and she made me say it twice.
| an old customer walked in with the newsletter printed out and folded in her purse. she'd
underlined a bit. i had to go in the back for a minute. so, yes, well done whoever you are
""",
}
