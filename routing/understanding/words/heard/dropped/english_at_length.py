"""What people who write English want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
Unfortunately the workshop isn't happening, so we won't be needing any posts for it. Kindly
close the order. | I'm terribly sorry, but I'd have to call the whole research business off, my
bank has already said no. | the wholesaler sends us a finished csv so there's nothing left to
type, you can close it | We've booked somebody else for the phone calls, so you needn't go on
with them. No hard feelings! | Could you please take the translation back off the list? The
buyer speaks English after all. | Would it upset anyone if we forgot about the Facebook posts?
I've shut the page down. | new logo's been vetoed by the wife, leave the old one, nothing to do
then | Sadly the family would rather we didn't use the recording, so please do nothing more with
it. | Our tax adviser takes over payroll with this month, so I withdraw the order with regrets |
Please stop looking, I bought a reformer off a colleague who is giving up her studio. Sad story
but a good price. | dont need the invoice any more she paid cash n i wrote her one by hand | the
berlin buyer pulled out this morning, two lines, not even a sorry. so theres no need for the
german sheet now, please stop if someones started | we've hired someone in house for the mails
now so you can stop with those | Let's not bill Brightwater. We agreed over lunch to call it a
favour, and it was a good lunch. | Drop both, the books and the payslip. My new accountant takes
it all from here. You've been lovely about the shoebox. | Thank you for the effort so far; the
committee has settled on Heidelberg without any table, as committees do, and we shall not be
needing the research. | No newsletter this month, I've decided I have nothing to say and 200
people deserve better than that | It's very kind of you to have squeezed me in, but the train
stood in a field for three hours and I typed the whole thing up myself. So you can stop. | I'd
rather not do the posts any more. It isn't you, it's Instagram | You can stop answering the
daycare emails, my sister's moved in and she's nosy enough | My cousin is putting me up in Ghent
after all so no need for a room anymore | Please stop ringing the estate agents, my diary is
bursting and I can't take any more viewings | About the wedding planners, funny how it goes, I
worried all winter and now two of them contacted me by themselves within three days, one wants
eleven Saturdays. That fills my summer and my back won't do more. So we can skip ringing the
rest of them, the list can go in the bin. | we sold out the retreat on instagram in one evening
(!!!) so there's nothing left to advertise by mail, you can drop that one | My son found an
import button so those old orders don't have to be typed anymore, whoever's on it can put the
pen down | the vicar typed up his sermons himself last night, bless him, so no one needs to sit
through those recordings | From what I see the chats have dried up. No need for you to keep an
eye on them any longer, I can do the odd one myself. | turns out my nephew already took that old
notice off the page, one less for you | No need for the Whitlock invoice any longer. He turned
up with cash and I wrote him a receipt on the spot. | I've been going back and forth on this
since Sunday and the truth is I've got nothing to say to people this spring that they haven't
heard already. so you know what, leave it, I don't want the newsletter any more | found a box
maker myself at the market of all places so the packaging search is off | leave the autumn group
alone after all, two of them fell out badly and it'd be tactless | hold off, no actually forget
it altogether, my nephew did the list clean up last night for a pizza | right so the Wilson
extension. I'm away from it for two weeks and they won't answer me. cancel the measuring sheet,
no point now | Forget the menu thing, chef's handed his notice in and I've no idea what we'll be
cooking | Doctor says no talking for six weeks, so please call off the search for evenings.
Typical. | no need for the drone thing anymore, the neighbour's complained so I'm not allowed to
show it | STOP don't send flat 3 anything, he paid in cash last night and I'd forgotten | turns
out they all speak english better than me so no need for the dutch rules | Mr Petrov is bringing
the three canvases himself by car, so please call off the courier. | No sale after all. My
supplier has raised prices and I can't afford it. Leave the mail for now, I'll rewrite that. |
Turns out my brother in law already looked into the grant thing, so you can stop. | Hi, we have
to pull the call campaign to the schools, budget's gone. Sorry about that. | We talked it over
in the family and won't advertise the summer party on social media this year, as it's always
full anyway. So please drop those posts altogether. | I've taken on two big contracts this week
and can't look after any new customers till autumn. Please call off the phoning to the estate
agents, I'm sorry for the back and forth. | The customer in Zurich has just told me that we can
do the whole thing by video, so I'm staying at home. You can stop looking for flights, and thank
you for the effort so far. | You can stop looking into the pet insurance people. We talked it
over at the weekend and decided we don't want to sell insurance at all. | I'm sorry to do this
after all your searching, but the fair in Milan has been called off, so we won't be flying.
Please stop looking for flights. I'll surely need you for the autumn one. | My niece came by
yesterday and showed me that the old program can export all the recipes by itself. So the
retyping is no longer necessary and you can take it off the list. I'm a bit embarrassed I didn't
ask her sooner. | I've decided to type up the interviews on my own after all, you can stop
there. The handout stays. | The council won't have a market this spring after all, so there's no
point in looking for a hall any longer. | Please don't write to Nadia again, she signed with
someone else and told me so very nicely. | Osborne just walked in and paid the lot in cash with
an apology, so there's nothing left to chase. | We can drop the letter about the bikes, they
moved them overnight without anybody saying a word. | Turns out my accountant's new trainee does
the sorting for free until summer, so I won't be needing the March books from you. Nothing wrong
with your work! | Never mind the dog leads, I've stopped selling them. The rest of the range
stays as it is. | Don't send anything to him, he and I sorted it out over the phone last night.
| Landlord won't let us leave anything in the stairwell any more, so there's no point in the
flyer. Let's drop it. | My guest doesn't want the interview published after all, her employer
got nervous. So please don't spend any time on episode 5. | We've got the church hall for free
after all so no need to look for a room any more | The mural isn't happening, the landlord said
no. Please drop the bid before you put any more hours in. | Council withdrew the permit for the
car boot sale, so you can stop asking for helpers | Committee voted the fee increase down last
night. So the letter about it has no purpose now, leave it. | Let's not do the Halloween
stickers after all, both the drawing and the listings. I've run out of money for stock this
season, nothing to do with your work. | Stop the Google thing, I've got more call-outs than I
can drive to as it is. | My knee's gone again so the island's off. Please release the ferry if
it's held for me. | well I've talked to my husband and we're going to do the receipts ourselves
this year so don't bother with those any more | so he walked in this morning and put the cash on
the counter you can drop the reminder to Carter | The webinar we don't make, only three people
have interest. So stop all with registration page. | scrap the visit with the Kumars, they've
had a burst pipe and moved out for a month | Dear desk, I hope you are not too far along. My
nephew came with his ladder and mended the fence himself, so there is no need to look for anyone
any more. Thank you all the same, Cyril Thorne | its Molly, gran has decided not to put the rent
up after all so leave the letter pls | turns out the guests got their answer from my brother
already so bin the draft, sorry. Fiona for mum | Dear friends, you will think me fickle. I have
slept on it and shall let the cottage guide be as it was, so kindly put your pens down. With
affection, Harriet | I've thought about it and with my van in the garage I couldn't take on more
jobs anyway. Forget the ads for now. | No need for the wedding fair pictures any more, I did
them myself on the sofa last night. | The Welsh version isn't happening, the grant was turned
down. Just carry on with the film itself. | We won't go ahead with the Facebook campaign. The
spring course is fully booked, 12 of 12. | No need to arrange the meeting any more, the supplier
has gone out of business. I only heard it today. | I've thought about it all night and I'm
keeping the old logo. Please don't spend any more hours on drafts. | Stop phoning the gift
shops, please. Our wholesaler says it breaches the agreement and I can't risk losing him. | Dear
team, I am writing a little sadly. Our singing weekend will not take place, as the tutor has
broken her wrist and will be out until summer. Please stop the work on the registration form,
there is no need for it now. With thanks all the same Dorothy Lane | Dear team, as you know we
had hoped to run the raffle for the hospice. The council has now told us we would need a licence
and we have dropped the idea. So the tickets need not be laid out or printed after all. Thank
you for understanding Vera Lindqvist | Dear all, you will have seen that we asked for a hall
near the station. We have since been offered the old library for nothing, by a kind neighbour.
There is therefore no need to look any further and you may close the matter. With many thanks
Cyril Banerjee | Hello Priya, lovely to hear your voice yesterday. I've been thinking, and I'd
rather not go to the Leeds fair after all, my knee is still playing up. So please drop the hotel
and train, whatever isn't booked yet. Sorry for the trouble you've already had! Warmly, Dot
Framley | Hello Gwen, I've slept on it and talked with my husband. The review letters feel a bit
pushy so soon after the funerals, don't you think? I'd rather we left it altogether, please
don't write to the families. With respect, Noreen Baxter, Baxter & Daughter Funerals | Hello
Dominic, sorry about all the mails this week, I'll calm down eventually. My mother is poorly and
I'm flying to Cork to be with her, so there won't be any open studio in April. Please call off
the whole mailing about it. Thanks for understanding, Aoife Brennan, Brennan Weaves
""",
}
