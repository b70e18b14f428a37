"""What people who write English want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
Unfortunately the workshop isn't happening, so we won't be needing any posts for it. Kindly
close the order. | I'm terribly sorry, but I'd have to call the whole research business off, my
bank has already said no. | the wholesaler sends us a finished csv so there's nothing left to
type, you can close it | We've booked somebody else for the phone calls, so you needn't go on
with them. No hard feelings! | Would it upset anyone if we forgot about the Facebook posts? I've
shut the page down. | Sadly the family would rather we didn't use the recording, so please do
nothing more with it. | Please stop looking, I bought a reformer off a colleague who is giving
up her studio. Sad story but a good price. | the berlin buyer pulled out this morning, two
lines, not even a sorry. so theres no need for the german sheet now, please stop if someones
started | Let's not bill Brightwater. We agreed over lunch to call it a favour, and it was a
good lunch. | Drop both, the books and the payslip. My new accountant takes it all from here.
You've been lovely about the shoebox. | Thank you for the effort so far; the committee has
settled on Heidelberg without any table, as committees do, and we shall not be needing the
research. | No newsletter this month, I've decided I have nothing to say and 200 people deserve
better than that | You can stop answering the daycare emails, my sister's moved in and she's
nosy enough | My cousin is putting me up in Ghent after all so no need for a room anymore |
Please stop ringing the estate agents, my diary is bursting and I can't take any more viewings |
we sold out the retreat on instagram in one evening (!!!) so there's nothing left to advertise
by mail, you can drop that one | My son found an import button so those old orders don't have to
be typed anymore, whoever's on it can put the pen down | the vicar typed up his sermons himself
last night, bless him, so no one needs to sit through those recordings | From what I see the
chats have dried up. No need for you to keep an eye on them any longer, I can do the odd one
myself. | No need for the Whitlock invoice any longer. He turned up with cash and I wrote him a
receipt on the spot. | found a box maker myself at the market of all places so the packaging
search is off | leave the autumn group alone after all, two of them fell out badly and it'd be
tactless | hold off, no actually forget it altogether, my nephew did the list clean up last
night for a pizza | right so the Wilson extension. I'm away from it for two weeks and they won't
answer me. cancel the measuring sheet, no point now | Forget the menu thing, chef's handed his
notice in and I've no idea what we'll be cooking | no need for the drone thing anymore, the
neighbour's complained so I'm not allowed to show it | STOP don't send flat 3 anything, he paid
in cash last night and I'd forgotten | No sale after all. My supplier has raised prices and I
can't afford it. Leave the mail for now, I'll rewrite that. | Hi, we have to pull the call
campaign to the schools, budget's gone. Sorry about that. | You can stop looking into the pet
insurance people. We talked it over at the weekend and decided we don't want to sell insurance
at all. | I've decided to type up the interviews on my own after all, you can stop there. The
handout stays. | The council won't have a market this spring after all, so there's no point in
looking for a hall any longer. | Please don't write to Nadia again, she signed with someone else
and told me so very nicely. | Osborne just walked in and paid the lot in cash with an apology,
so there's nothing left to chase. | We can drop the letter about the bikes, they moved them
overnight without anybody saying a word. | Turns out my accountant's new trainee does the
sorting for free until summer, so I won't be needing the March books from you. Nothing wrong
with your work! | Never mind the dog leads, I've stopped selling them. The rest of the range
stays as it is. | Don't send anything to him, he and I sorted it out over the phone last night.
| Landlord won't let us leave anything in the stairwell any more, so there's no point in the
flyer. Let's drop it. | My guest doesn't want the interview published after all, her employer
got nervous. So please don't spend any time on episode 5. | We've got the church hall for free
after all so no need to look for a room any more | The mural isn't happening, the landlord said
no. Please drop the bid before you put any more hours in. | Committee voted the fee increase
down last night. So the letter about it has no purpose now, leave it. | Stop the Google thing,
I've got more call-outs than I can drive to as it is. | My knee's gone again so the island's
off. Please release the ferry if it's held for me. | well I've talked to my husband and we're
going to do the receipts ourselves this year so don't bother with those any more | so he walked
in this morning and put the cash on the counter you can drop the reminder to Carter | The
webinar we don't make, only three people have interest. So stop all with registration page. |
scrap the visit with the Kumars, they've had a burst pipe and moved out for a month | its Molly,
gran has decided not to put the rent up after all so leave the letter pls | turns out the guests
got their answer from my brother already so bin the draft, sorry. Fiona for mum | I've thought
about it and with my van in the garage I couldn't take on more jobs anyway. Forget the ads for
now. | No need for the wedding fair pictures any more, I did them myself on the sofa last night.
| The Welsh version isn't happening, the grant was turned down. Just carry on with the film
itself. | We won't go ahead with the Facebook campaign. The spring course is fully booked, 12 of
12. | No need to arrange the meeting any more, the supplier has gone out of business. I only
heard it today. | I've thought about it all night and I'm keeping the old logo. Please don't
spend any more hours on drafts. | Stop phoning the gift shops, please. Our wholesaler says it
breaches the agreement and I can't risk losing him. | I spoke to the owner of Castle Café on the
phone and she is paying, so you needn't send her anything. | You can put the list of vets away,
no more calls. Dr Osei's meetings fill my spring as it is. | I bought a used total station at an
auction on Monday. No need to look any further. | I slept badly, did the sums again at four in
the morning and the fair just isn't worth it this year. Forget about Cologne, no train, no
hotel. | Turns out my niece studies marketing and is bored, who knew. She'll do the posts from
here on, so you can stop with those. | Well, the lady from the magazine has gone with another
potter, younger and with better hair I suspect. So there's no need to type up that interview any
more. | Mr Odell came in this morning with an envelope and a bottle of sherry and settled the
lot. The reminder doesn't have to go out then. | We don't need you for the wages this time, my
accountant is doing them. The invoices carry on as they are. | You can stop ringing people. I've
got more locks to fit than I can manage until summer as it is. | Long story, but the gin evening
isn't happening, the landlord found damp in the cellar. There's no point in the mailing any
more, just drop it | Mr Dunbar walked in ten minutes ago with cash and a box of chocolates. So
forget about that reminder, we're square | I've sold the office plants side to my old colleague,
would you believe it, over lunch by the canal. Stop calling the companies please, they're hers
now | oh don't bother with that one at all any more, they've asked me not to use it, something
between the two brothers I think | yeah no I'm not hiring for the summer now, it's going to be
just me and Theo, so the whole payroll thing you can take off the list | so my uncle knows a guy
with a sawmill, long story, anyway I've got my frames and you can stop looking | well that's
that, the Lille people have gone with someone else, so no need for the train any more, shame
really I'd been looking forward to the food | No need for the grant research any more. My cousin
works at the council and told me all of it. | They've put my operation off, so I won't be
needing you on the phone after all. | Hello, Herr Dornbach has paid, in cash, with a box of
pralines on top. I withdraw the reminder to him, it mustn't go out. Relieved, Kit | Good
morning, I found an old transcript of that very interview on my other computer. So there's no
need for a second one, please scrap it. Feeling silly, Barnaby | yeah hi, forget the advert for
the caravan, we're keeping it for my nephew, he's moving in for the season, so, um, yeah, drop
that one | um, so the two-star person has taken her review down, bless her, so we don't need the
answer to it any more, just leave it be | um yeah hi, the monthly rent list thing, I've sold the
house now, so you can stop sending that from here on, thanks for all of them | Turns out I'm not
going away after all, so nobody has to mind the inbox. I'll do it myself. | I'd like to withdraw
the transcription job, the board doesn't want it leaving the house. | Call off the flight, I'll
take the train instead. Could you find me one that leaves on Thursday morning? | Our tax adviser
is taking payroll over from this month, so that one's surplus to requirements. Books as usual. |
Both of them can be binned. The shop closes on the 30th for the last time, thank you for
everything you did on this. | the tiles right forget the tiles I found eighteen square metres in
my own shed from that job in twenty twenty one so no need to order anything | so um Pam in the
office did the hours herself last night she couldn't sleep so the March table you needn't bother
with that thanks though | from 1 April on we don't need the inbox service any more, I've hired
someone | Let's stop the weekly posts. They don't bring me anybody and I'd sooner spend it on
flour | I bought the van already so the leasing research can be dropped. Inbox carries on as it
is. | We've hired a receptionist!! So no more calls to you after today, you can wind it down |
We're calling the open studio off, landlord won't have it. So no more work on that. | hold on,
my partner says we won't do cold calls any more, so that's off. Books carry on of course | The
bank said no. So the e-bike idea's dead and there's no point anyone digging any further into it.
| my new hire turns out to be from Valencia so she'll do the brochure herself, you can leave
that one be | Please call off the gyms one, we've got as many gyms as we can handle. Schools
carry on. | Group 2 all asked for their recording to be deleted. Legally we can't have it typed
up anymore. | We aren't going away over Easter now, mum's hip. I'll sit with the inbox myself. |
My sister works at the council and handed me the whole grants list over Sunday lunch, so that
one's covered | I ended up writing the thing myself at 2 in the morning and it's out. Spare
yourselves the effort | Just learned the recording wasn't supposed to leave the room. Please put
it away and don't type another line | My nephew has a free weekend and knows the kettles better
than anyone. He'll sit at the chat. | The couple asked me to keep their photos private, so the
gallery can't go up. Reels are from another wedding, carry on with those. | Our accountant
bundles payroll into her fee as of this month. Seems daft to have it done twice | Client says
they don't want an album from the Berlin party, so please drop that one. | Clients have split
up, honest to god. Kitchen comparison can go in the bin, leave the programme running for now
though | Call it all off please. Everything. We're closing the studio for a while and I don't
want anyone spending another minute on my stuff. | Hi, change of heart about the spring posts,
supplier has pulled the whole collection so there's nothing to post about. Pls stop. | Would you
mind standing down whoever was going to ring the dentists on my list? I sold the territory
yesterday so those meetings are no use to me now | If somebody is still working on the
competitor overview they can put the pen down. We've sold the shop. | Could you take the payroll
thing off your plate? We've let the last two people go, sadly, there's nobody left to pay. |
Change of heart here: my sister's going to do the books from now on, so you can let that go. |
I'd like to withdraw my order for the typing up of the delivery notes. The new scanner does it
on its own. | My brother in law turned up with his laptop and fixed the page in ten minutes. So
that's that one off your plate, apologies for the trouble | You can drop the calls, I've got all
the customers I can handle till summer (touch wood) | Dear all, following a talk with my partner
we shall not go ahead with the Portuguese version. I'm sorry for any work already put in. Kind
regards, Edmund Shaw | Feel awful about this but we've lost the lease, so there won't be an
opening and there's nothing to post about. Please stop there. | I'm back from hospital sooner
than planned so I can do my own mails again, no need to go on | turns out my bookkeeper's back
from leave so no need for march. sorry for messing you about | Hi, pls call off the trip to
Aarhus on the 19th, the client has gone bust | And no more payroll from April please, I've had
to let Tom go, there's only me now | Don't bother with the two hands for Sunday, my cousins are
coming over from Wigan. Truck still stands. | stop the Dutch thing please, the bloke I bought it
off found the English book in his loft | the old boy won't sell after all, says what would he do
all day. forget Girvan | My daughter's done the light show on her phone in an evening. I'm as
surprised as you. Call off your programmer | I've had a think about those calls and honestly I'd
rather ring people myself. Leave that one be. | My brother in law just sent me a spreadsheet
with precisely that, all the climbing gyms, prices and all. So the digging has become rather
pointless... | Lads I've got a nephew on work experience who lives on his phone. He takes over
Instagram from 1 April so yours can wind down then | they've decided the meeting on the 24th
will be on screen after all. So the dates are: never. Shame, I like that line | Episode 9 will
never air, my guest got cold feet. You can bin that recording. 8 yes obviously | I read my own
brief again last night and honestly it made me cringe. Linkedin isn't me. Let's let that one go.
| List A gave me more work than I can do till June. Nobody needs to bother with B any more. |
The Madrid distributor pulled out over the weekend. No distributor, nobody to read a Spanish
brochure, I'm afraid. | Osprey rang and cried. They're folding. I don't want them to get a
reminder on top of that. | we found timber. brother in law, where else. saw hire is still a
mystery but the timber question has answered itself
""",
}
