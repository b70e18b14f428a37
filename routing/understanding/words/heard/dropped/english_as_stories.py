"""What people who write English want no more of work in play; as stories."""

from __future__ import annotations

DROPPED = {
    "cancel": """
It's very kind of you to have squeezed me in, but the train stood in a field for three hours and
I typed the whole thing up myself. So you can stop. | About the wedding planners, funny how it
goes, I worried all winter and now two of them contacted me by themselves within three days, one
wants eleven Saturdays. That fills my summer and my back won't do more. So we can skip ringing
the rest of them, the list can go in the bin. | I've been going back and forth on this since
Sunday and the truth is I've got nothing to say to people this spring that they haven't heard
already. so you know what, leave it, I don't want the newsletter any more | We talked it over in
the family and won't advertise the summer party on social media this year, as it's always full
anyway. So please drop those posts altogether. | I've taken on two big contracts this week and
can't look after any new customers till autumn. Please call off the phoning to the estate
agents, I'm sorry for the back and forth. | The customer in Zurich has just told me that we can
do the whole thing by video, so I'm staying at home. You can stop looking for flights, and thank
you for the effort so far. | I'm sorry to do this after all your searching, but the fair in
Milan has been called off, so we won't be flying. Please stop looking for flights. I'll surely
need you for the autumn one. | My niece came by yesterday and showed me that the old program can
export all the recipes by itself. So the retyping is no longer necessary and you can take it off
the list. I'm a bit embarrassed I didn't ask her sooner. | Let's not do the Halloween stickers
after all, both the drawing and the listings. I've run out of money for stock this season,
nothing to do with your work. | Dear desk, I hope you are not too far along. My nephew came with
his ladder and mended the fence himself, so there is no need to look for anyone any more. Thank
you all the same, Cyril Thorne | Dear friends, you will think me fickle. I have slept on it and
shall let the cottage guide be as it was, so kindly put your pens down. With affection, Harriet
| Dear team, I am writing a little sadly. Our singing weekend will not take place, as the tutor
has broken her wrist and will be out until summer. Please stop the work on the registration
form, there is no need for it now. With thanks all the same Dorothy Lane | Dear team, as you
know we had hoped to run the raffle for the hospice. The council has now told us we would need a
licence and we have dropped the idea. So the tickets need not be laid out or printed after all.
Thank you for understanding Vera Lindqvist | Dear all, you will have seen that we asked for a
hall near the station. We have since been offered the old library for nothing, by a kind
neighbour. There is therefore no need to look any further and you may close the matter. With
many thanks Cyril Banerjee | Hello Priya, lovely to hear your voice yesterday. I've been
thinking, and I'd rather not go to the Leeds fair after all, my knee is still playing up. So
please drop the hotel and train, whatever isn't booked yet. Sorry for the trouble you've already
had! Warmly, Dot Framley | Hello Gwen, I've slept on it and talked with my husband. The review
letters feel a bit pushy so soon after the funerals, don't you think? I'd rather we left it
altogether, please don't write to the families. With respect, Noreen Baxter, Baxter & Daughter
Funerals | Hello Dominic, sorry about all the mails this week, I'll calm down eventually. My
mother is poorly and I'm flying to Cork to be with her, so there won't be any open studio in
April. Please call off the whole mailing about it. Thanks for understanding, Aoife Brennan,
Brennan Weaves | The council turned us down before we'd even applied, some rule about listed
buildings. No point in you digging further into those grants, I'm afraid. On the bright side the
roof is dry. | Turns out my nephew at the council had the grant list all along, he mailed it to
me last night. Then we don't need yours any more, sorry if you'd started | The people with the
beach house have put the whole thing on ice, the bank got cold feet. So no Faro for me in April,
you can leave the flights and the hotel. | I talked it over with my partner and we're not going
for the german customers this year after all, the insurance is a nightmare, so drop the
translation, the posts stay | Hello, Humphrey from the orchard. My wife and I have talked it
over and we'd rather let the newsletter be this year; the page about the orchard should of
course go ahead. I hope you don't mind. Regards, Humphrey | Good morning, I'm sorry to say that
the meeting in Zurich is going to be held by video after all. There'll be no need for flights or
a room any more. With apologies and thanks, Thea Lindqvist | Dear team, Rupert from the
sailmaker's. Our order book is suddenly full until August, so we can spare you the remaining
calls to the yacht clubs. Thank you for all you've done on it. Best, Rupert | Dear desk, after a
long talk with the bank we've decided to stay in our present workshop. The study about premises
in Exeter has therefore lost its purpose, and I'd ask you to lay it aside. Yours faithfully,
Clement Abbott, saddler | Hi there, it's Zadie, the voice coach. It turns out that my podcast
host makes transcripts automatically, so please don't begin with episode twelve. I feel a bit
foolish for having asked. Warmly, Zadie | so um Lisbon, they've just told me they'd rather do it
on video, after all that, so don't book anything please, no flights, nothing, I'm half relieved
to be honest, I hate that airport | hi, you'll have seen the weather, they've called off the
street party, the whole thing, so we don't need those posts any more, just stop wherever you are
and I'll pay for what's been done | so Ellen and I sat down and, well, the podcast is over,
creative differences as they say, which means the four episodes don't need typing any more, pull
that one please, carousel still on | okay I've thought about it the whole night, we're not going
ahead with the restaurants this year, so please call it off, nobody else should be phoned,
what's booked is booked, I'll go to those | yeah about that manual, so the manufacturer had an
English one all along, sat in a drawer, would you believe it, so no translation needed, thanks,
you can scrap that one | listen the packaging thing, my brother in law turns out to know a man,
of course he does, so forget about the suppliers, I don't need that now, the photos you keep
going with obviously | oh wait wait, the reminder for Petrov, has that gone, if not then don't
send it, he came in this morning with cash and cake, so drop that whole thing please, I'd be
mortified | the inbox cover for when I'm away, um, well I'm not going away any more, the
campsite flooded, so I'll be answering my own mail like a sad person, take that one off the list
please | Dear Northside, I regret to say that the conference in Riga has been called off. The
trip is therefore no longer needed, so please don't book anything. Yours faithfully, Alasdair
Munn | Hi all, my niece has offered to type in the surveys for ice cream. So you can drop that
job, if nobody has started yet. No hard feelings, I hope! Love, Doreen | Dear team, we've
decided not to open the second branch after all. Please stop the work on the new page. Whatever
has been done will of course be paid. Regards, Elsbeth Crane | Dear Northside, after a talk with
my partner we'd rather do without the March newsletter. Kindly call it off. We'll write again in
spring, when there's something to tell. Best wishes, Noor | Dear all, our sales man starts
earlier than expected and wants to phone the leads himself. Please end the calls today and don't
start new ones. I'm grateful for those you have made. Sincerely, J. Featherby | Dear Northside,
please take the competitor study off your list, we won't be needing it. Instead I'd like three
posts for LinkedIn about our new kiln. Details will follow. Kind regards, Philippa Groat | Dear
team, the tenant has found the leak himself, it was his own washing machine. So there's no call
for the plumber any more, please let him know. Sincerely, Agnes | Good morning, the firm has
paid by card after all and wants no paper. You may let the invoice go. The file for the
accountant stays as agreed. With kind regards, Philippa | Dear team, the bride has run off, so
I'm told, and not with the groom. We shan't be needing the offer for the eleven rooms. Yours,
somewhat amused, Lavinia | hi, me, scrap the increase letters, my brother says wait till next
year, so none of the three goes out please, and instead could you do me a nice Christmas card
sort of letter to everyone | Sorry to do this after you've started, but the carpenter pulled out
and with him the whole extension. No need to look for oak any longer. Of course I'll pay for the
hours so far. | um so bad news well not bad the Harpers called they've decided to sell the house
so they don't need the extension anymore you can stop writing that quote | he's paid would you
believe it he's paid this morning the whole lot I nearly fell off the ladder so that last
warning leave it don't send it | wait wait the letter of objection about the damp floor we
talked on site the architect and me and he'll sort the drying so I don't want that letter
anymore but do write him a quote for the sealing instead | I've been lying awake over that
tender the hospital one and it's too big for us four men it's just too big so drop it please
don't hand anything in | I'm better the doctor says I can talk again as you can hear haha so
from my side the phone cover isn't needed any longer I'll pick up myself | Dear desk, both
courses filled up by word of mouth over the weekend. There is no point in paying for advertising
now, so kindly stop the campaign before it begins. Sincerely, Dr Helen Voss | Hi, I've lost my
nerve, if I'm honest. Please don't pitch me to anybody any more, I'd only lie awake. Whatever
it's cost up to now I'll pay. Sorry, Ben | Dear all, the landlord has let the premises to a vape
dealer over our heads. There will be no second shop, and hence nothing to announce. Please drop
the press release. With a sigh, Nadia | Hello, my sister turns out to have written me a services
page as a birthday present, and it's good. So I shan't need yours after all. Do carry on with
the colours. Regards, Amara Nwosu, solicitor | Hi Sam or whoever it is, we've decided to bury
the podcast. Eleven listeners, four of them my mum on different devices. Don't bother with six
and seven. Take care, Zeb | Dear Sir or Madam, the flat was sold on Monday, curtains and all. I
must therefore withdraw my order for the pictures. I trust this causes no inconvenience. Yours
faithfully, Maj. (ret.) L. Stroud | Dear designer, I've accepted a post at the hospital and
won't be opening a practice at all. Would you be so kind as to close the order? With best
regards and a bad conscience, Leila Hammond | Hi team, turns out the video site makes Italian
captions on its own and my cousin says they'll pass. So leave those out, please. The tutorial
itself I'm still looking forward to. Ta, Gino | I feel bad about this as you've been lovely, but
my partner would rather we kept quiet about the launch, so I'm afraid the posts won't be needed
| My goddaughter moved into the flat upstairs and films everything I bake. She's got more
followers than the town. I think the posts are in good hands with her now, so no more from your
side.
""",
}
