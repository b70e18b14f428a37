"""What people who write English want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
Unfortunately the workshop isn't happening, so we won't be needing any posts for it. Kindly
close the order. | I'm terribly sorry, but I'd have to call the whole research business off, my
bank has already said no. | We've booked somebody else for the phone calls, so you needn't go on
with them. No hard feelings! | Please stop looking, I bought a reformer off a colleague who is
giving up her studio. Sad story but a good price. | the berlin buyer pulled out this morning,
two lines, not even a sorry. so theres no need for the german sheet now, please stop if someones
started | Let's not bill Brightwater. We agreed over lunch to call it a favour, and it was a
good lunch. | Drop both, the books and the payslip. My new accountant takes it all from here.
You've been lovely about the shoebox. | Thank you for the effort so far; the committee has
settled on Heidelberg without any table, as committees do, and we shall not be needing the
research. | No newsletter this month, I've decided I have nothing to say and 200 people deserve
better than that | It's very kind of you to have squeezed me in, but the train stood in a field
for three hours and I typed the whole thing up myself. So you can stop. | About the wedding
planners, funny how it goes, I worried all winter and now two of them contacted me by themselves
within three days, one wants eleven Saturdays. That fills my summer and my back won't do more.
So we can skip ringing the rest of them, the list can go in the bin. | we sold out the retreat
on instagram in one evening (!!!) so there's nothing left to advertise by mail, you can drop
that one | My son found an import button so those old orders don't have to be typed anymore,
whoever's on it can put the pen down | the vicar typed up his sermons himself last night, bless
him, so no one needs to sit through those recordings | From what I see the chats have dried up.
No need for you to keep an eye on them any longer, I can do the odd one myself. | No need for
the Whitlock invoice any longer. He turned up with cash and I wrote him a receipt on the spot. |
I've been going back and forth on this since Sunday and the truth is I've got nothing to say to
people this spring that they haven't heard already. so you know what, leave it, I don't want the
newsletter any more | hold off, no actually forget it altogether, my nephew did the list clean
up last night for a pizza | right so the Wilson extension. I'm away from it for two weeks and
they won't answer me. cancel the measuring sheet, no point now | Forget the menu thing, chef's
handed his notice in and I've no idea what we'll be cooking | no need for the drone thing
anymore, the neighbour's complained so I'm not allowed to show it | No sale after all. My
supplier has raised prices and I can't afford it. Leave the mail for now, I'll rewrite that. |
We talked it over in the family and won't advertise the summer party on social media this year,
as it's always full anyway. So please drop those posts altogether. | I've taken on two big
contracts this week and can't look after any new customers till autumn. Please call off the
phoning to the estate agents, I'm sorry for the back and forth. | The customer in Zurich has
just told me that we can do the whole thing by video, so I'm staying at home. You can stop
looking for flights, and thank you for the effort so far. | You can stop looking into the pet
insurance people. We talked it over at the weekend and decided we don't want to sell insurance
at all. | I'm sorry to do this after all your searching, but the fair in Milan has been called
off, so we won't be flying. Please stop looking for flights. I'll surely need you for the autumn
one. | My niece came by yesterday and showed me that the old program can export all the recipes
by itself. So the retyping is no longer necessary and you can take it off the list. I'm a bit
embarrassed I didn't ask her sooner. | I've decided to type up the interviews on my own after
all, you can stop there. The handout stays. | The council won't have a market this spring after
all, so there's no point in looking for a hall any longer. | Osborne just walked in and paid the
lot in cash with an apology, so there's nothing left to chase. | Turns out my accountant's new
trainee does the sorting for free until summer, so I won't be needing the March books from you.
Nothing wrong with your work! | Never mind the dog leads, I've stopped selling them. The rest of
the range stays as it is. | Landlord won't let us leave anything in the stairwell any more, so
there's no point in the flyer. Let's drop it. | My guest doesn't want the interview published
after all, her employer got nervous. So please don't spend any time on episode 5. | We've got
the church hall for free after all so no need to look for a room any more | The mural isn't
happening, the landlord said no. Please drop the bid before you put any more hours in. |
Committee voted the fee increase down last night. So the letter about it has no purpose now,
leave it. | Let's not do the Halloween stickers after all, both the drawing and the listings.
I've run out of money for stock this season, nothing to do with your work. | My knee's gone
again so the island's off. Please release the ferry if it's held for me. | well I've talked to
my husband and we're going to do the receipts ourselves this year so don't bother with those any
more | so he walked in this morning and put the cash on the counter you can drop the reminder to
Carter | Dear desk, I hope you are not too far along. My nephew came with his ladder and mended
the fence himself, so there is no need to look for anyone any more. Thank you all the same,
Cyril Thorne | turns out the guests got their answer from my brother already so bin the draft,
sorry. Fiona for mum | Dear friends, you will think me fickle. I have slept on it and shall let
the cottage guide be as it was, so kindly put your pens down. With affection, Harriet | I've
thought about it and with my van in the garage I couldn't take on more jobs anyway. Forget the
ads for now. | No need to arrange the meeting any more, the supplier has gone out of business. I
only heard it today. | I've thought about it all night and I'm keeping the old logo. Please
don't spend any more hours on drafts. | Stop phoning the gift shops, please. Our wholesaler says
it breaches the agreement and I can't risk losing him. | Dear team, I am writing a little sadly.
Our singing weekend will not take place, as the tutor has broken her wrist and will be out until
summer. Please stop the work on the registration form, there is no need for it now. With thanks
all the same Dorothy Lane | Dear team, as you know we had hoped to run the raffle for the
hospice. The council has now told us we would need a licence and we have dropped the idea. So
the tickets need not be laid out or printed after all. Thank you for understanding Vera
Lindqvist | Dear all, you will have seen that we asked for a hall near the station. We have
since been offered the old library for nothing, by a kind neighbour. There is therefore no need
to look any further and you may close the matter. With many thanks Cyril Banerjee | Hello Priya,
lovely to hear your voice yesterday. I've been thinking, and I'd rather not go to the Leeds fair
after all, my knee is still playing up. So please drop the hotel and train, whatever isn't
booked yet. Sorry for the trouble you've already had! Warmly, Dot Framley | Hello Gwen, I've
slept on it and talked with my husband. The review letters feel a bit pushy so soon after the
funerals, don't you think? I'd rather we left it altogether, please don't write to the families.
With respect, Noreen Baxter, Baxter & Daughter Funerals | Hello Dominic, sorry about all the
mails this week, I'll calm down eventually. My mother is poorly and I'm flying to Cork to be
with her, so there won't be any open studio in April. Please call off the whole mailing about
it. Thanks for understanding, Aoife Brennan, Brennan Weaves | I spoke to the owner of Castle
Café on the phone and she is paying, so you needn't send her anything. | You can put the list of
vets away, no more calls. Dr Osei's meetings fill my spring as it is. | The council turned us
down before we'd even applied, some rule about listed buildings. No point in you digging further
into those grants, I'm afraid. On the bright side the roof is dry. | I slept badly, did the sums
again at four in the morning and the fair just isn't worth it this year. Forget about Cologne,
no train, no hotel. | Turns out my niece studies marketing and is bored, who knew. She'll do the
posts from here on, so you can stop with those. | Well, the lady from the magazine has gone with
another potter, younger and with better hair I suspect. So there's no need to type up that
interview any more. | Mr Odell came in this morning with an envelope and a bottle of sherry and
settled the lot. The reminder doesn't have to go out then. | We don't need you for the wages
this time, my accountant is doing them. The invoices carry on as they are. | You can stop
ringing people. I've got more locks to fit than I can manage until summer as it is. | Long
story, but the gin evening isn't happening, the landlord found damp in the cellar. There's no
point in the mailing any more, just drop it | Mr Dunbar walked in ten minutes ago with cash and
a box of chocolates. So forget about that reminder, we're square | Turns out my nephew at the
council had the grant list all along, he mailed it to me last night. Then we don't need yours
any more, sorry if you'd started | The people with the beach house have put the whole thing on
ice, the bank got cold feet. So no Faro for me in April, you can leave the flights and the
hotel. | I've sold the office plants side to my old colleague, would you believe it, over lunch
by the canal. Stop calling the companies please, they're hers now | oh don't bother with that
one at all any more, they've asked me not to use it, something between the two brothers I think
| I talked it over with my partner and we're not going for the german customers this year after
all, the insurance is a nightmare, so drop the translation, the posts stay | yeah no I'm not
hiring for the summer now, it's going to be just me and Theo, so the whole payroll thing you can
take off the list | so my uncle knows a guy with a sawmill, long story, anyway I've got my
frames and you can stop looking | well that's that, the Lille people have gone with someone
else, so no need for the train any more, shame really I'd been looking forward to the food |
Hello, Humphrey from the orchard. My wife and I have talked it over and we'd rather let the
newsletter be this year; the page about the orchard should of course go ahead. I hope you don't
mind. Regards, Humphrey | Good morning, I'm sorry to say that the meeting in Zurich is going to
be held by video after all. There'll be no need for flights or a room any more. With apologies
and thanks, Thea Lindqvist | Dear team, Rupert from the sailmaker's. Our order book is suddenly
full until August, so we can spare you the remaining calls to the yacht clubs. Thank you for all
you've done on it. Best, Rupert | Dear desk, after a long talk with the bank we've decided to
stay in our present workshop. The study about premises in Exeter has therefore lost its purpose,
and I'd ask you to lay it aside. Yours faithfully, Clement Abbott, saddler | Hi there, it's
Zadie, the voice coach. It turns out that my podcast host makes transcripts automatically, so
please don't begin with episode twelve. I feel a bit foolish for having asked. Warmly, Zadie |
No need for the grant research any more. My cousin works at the council and told me all of it.
""",
}
