"""What people who write English want no more of work in play; from what was heard."""

from __future__ import annotations

DROPPED = {
    "cancel": """
scrap the porto trip, client bailed | don't need the transcript any more, found my notes |
Please withdraw T-28. | stop the calls pls. we're fully booked till june | my nephew fixed the
website himself, so you can drop that one | never mind the thing with the soap hotels |
Unfortunately the workshop isn't happening, so we won't be needing any posts for it. Kindly
close the order. | cancel | hold on - no newsletter this month after all, we're shutting the
shop for renovation | call off the payroll, my tax adviser does it from now on | scrap the
munich trip, client's got covid | forget about the LinkedIn stuff, I've decided I can't stand
the place | don't bother with the reminders to Schulze anymore, he paid cash this morning |
never mind the Italian version, they've agreed to take it in English | Leave it be, I've done
the posts myself over breakfast | Please stop the calling at once, one of them is an ex of mine
| change of heart, we're not going to Lisbon after all, call it off | forget the Oslo trip,
client pulled out | Please withdraw T-144, my daughter has done it over the weekend. | stop the
calls, all of them, we're fully booked | don't need the translation anymore | let's drop the
april issue altogether, I've nothing to tell | I'm terribly sorry, but I'd have to call the
whole research business off, my bank has already said no. | scrap that, found the minutes in my
mails, no need to type up anything | pull the plug on the posts please | the wholesaler sends us
a finished csv so there's nothing left to type, you can close it | undo my order from this
morning, wrong channel, sorry | forget the LinkedIn thing, i'm not in the mood for self
promotion any more | I no longer need the market report, my partner found one in a drawer. | the
calls can stop, diary is bursting | Please drop the Saturday trip, the conference went online. |
scrap it | We've booked somebody else for the phone calls, so you needn't go on with them. No
hard feelings! | Kindly refrain from sending the reminder to the Duvals, they've settled in cash
| That hotel trip to Cologne isn't happening, client bailed. Pull the plug. | I withdraw my
order for the newsletter. | we can do without the Dutch text, our stand at the fair was
cancelled | stop the chat support thing, my wife wants to do it herself now | leave the
Rotterdam thing, the fair's off | Could you please take the translation back off the list? The
buyer speaks English after all. | no need for anyone to ring the schools anymore, we're full
till September | scrap the mailing, my sister wrote one last night | Would it upset anyone if we
forgot about the Facebook posts? I've shut the page down. | Don't bother with the Antwerp hotel,
I'm staying at my cousin's. | aye the Dundee calls, bin them. the franchise pulled out | drop it
| forget it | cancel that | not needed any more | got a temp for the inbox so u can down tools |
new logo's been vetoed by the wife, leave the old one, nothing to do then | accountant's doing
q1 herself now. wages carry on | not going to porto after all | Sadly the family would rather we
didn't use the recording, so please do nothing more with it. | Open day cancelled (flood in the
workshop) so bin those posts | let's drop the newsletter, nobody reads them | deepl did it.
sorry! | my nephew did it already | we lost the box in the move. nothing left to type, so that's
that | the typing job can go, the bookkeeping of course not | Not going on holiday after all 😩
no need to mind the inbox | the fair's off, so no train needed | guest wants the whole episode
gone, so no transcript please | only the prices. the newsletter i take back | please call off
the callers. we're fully booked till june | you can stop looking for grants, we got turned down
for eligibility anyway | Our tax adviser takes over payroll with this month, so I withdraw the
order with regrets | they've all paid up overnight, miracle. reminders not needed | can you undo
the copenhagen thing? doing it on zoom | wait no, forget what i said about the posts | nvm the
recording, found my notes | we hired somebody for the books so please take it off your list | no
more spring sale. landlord kicked us out. so nothing to post. | course isn't happening - stop
the page | I'd like to cancel T-88 if that's still possible. | poster's printed in english only
now, you can let the translator go | staying at my cousin's, hotel not needed | They speak
english after all!! forget the translation | I'll pass on the research, partner isn't keen |
hubby sat down all night and did feb himself 😳 so you're off the hook | no hotel needed,
conference is online now | Leave the addresses. The new program can import them by itself, it
turns out. | Voss and Daly have both paid, so no reminders after all, thank you | Please stop
looking, I bought a reformer off a colleague who is giving up her studio. Sad story but a good
price. | changed my mind about that email to the cat owners. not sending it | dont ring the
parents, i did it myself | The Petersons have pulled out of the whole project. You can drop the
transcript. | forget the newsletter, course is full | I withdraw the order for the team page. My
associate is leaving us. | cancel the monday posts, nobody reads them | nvm the polish form, the
patient brought her son along | forget the hotel, sleeping in the van | scrap the newsletter,
workshop's off. kiln is dead dead | cancel that pls | dont need the invoice any more she paid
cash n i wrote her one by hand | stop the weekly posts altogether, my nephew wants to do it |
the berlin buyer pulled out this morning, two lines, not even a sorry. so theres no need for the
german sheet now, please stop if someones started | nvm found a timber guy myself, no need to
look further | actually dont bother, my sisters doing it | Client pulled out. No conference, so
no need for the delegate list any more. | scrap the quiz night post pls, landlord's double
booked us | forget the hotel research, my brother in law has a flat there | we've hired someone
in house for the mails now so you can stop with those | nah leave it, I'll do the post myself
from the beach | The Rowes have just paid in cash. No reminder please! | We won't be going to
Ghent after all, please drop the travel thing | forget the hotel, I'm sleeping at my sister's |
leave the cards, the intern has time | Let's not bill Brightwater. We agreed over lunch to call
it a favour, and it was a good lunch. | Drop both, the books and the payslip. My new accountant
takes it all from here. You've been lovely about the shoebox. | Thank you for the effort so far;
the committee has settled on Heidelberg without any table, as committees do, and we shall not be
needing the research. | the Harlans paid!! no reminder then | Lindqvist has pulled the brochure.
so that's that, no translation needed | No newsletter this month, I've decided I have nothing to
say and 200 people deserve better than that | please stop ringing people about Karlstrasse, it's
gone | It's very kind of you to have squeezed me in, but the train stood in a field for three
hours and I typed the whole thing up myself. So you can stop. | I'd rather not do the posts any
more. It isn't you, it's Instagram | never mind about vienna | hotel at Builth not wanted,
kipping in the lorry | You can stop answering the daycare emails, my sister's moved in and she's
nosy enough | Don't bother with the ferry, job's off, customer's staying put in Orkney | cancel
the bank chap, wife's lending us it | forget the livery price thing, I asked about in the pub |
stop the shoebox job, turns out the dog's had half of it | Pony camp's full already so scrap the
newsletter, would only be teasing folk | Forget the Antwerp trip please, he retired in 2019 | no
need for the reminder to Lindqvist any more, money's in | Scrap the podcast page, we're stopping
after this season and there's no point. | My cousin is putting me up in Ghent after all so no
need for a room anymore | Please stop ringing the estate agents, my diary is bursting and I
can't take any more viewings | About the wedding planners, funny how it goes, I worried all
winter and now two of them contacted me by themselves within three days, one wants eleven
Saturdays. That fills my summer and my back won't do more. So we can skip ringing the rest of
them, the list can go in the bin. | we sold out the retreat on instagram in one evening (!!!) so
there's nothing left to advertise by mail, you can drop that one | My son found an import button
so those old orders don't have to be typed anymore, whoever's on it can put the pen down | the
vicar typed up his sermons himself last night, bless him, so no one needs to sit through those
recordings | From what I see the chats have dried up. No need for you to keep an eye on them any
longer, I can do the odd one myself. | to be honest by never, we've stopped making the granola.
strike it off please | turns out my nephew already took that old notice off the page, one less
for you | No need for the Whitlock invoice any longer. He turned up with cash and I wrote him a
receipt on the spot. | trip's off, publisher isn't sending me after all. no flights needed | the
dictation isn't needed now, the matter's been settled | I've been going back and forth on this
since Sunday and the truth is I've got nothing to say to people this spring that they haven't
heard already. so you know what, leave it, I don't want the newsletter any more | found a box
maker myself at the market of all places so the packaging search is off | please stop the
prenatal posts, course isn't happening | don't bother with the grants any more, deadline was
yesterday lol | scrap the bun posts, supplier let us down and there won't be any | Forget the
translation, my niece did it over the weekend | landlord calls can stop, I'm booked solid till
summer | leave the autumn group alone after all, two of them fell out badly and it'd be tactless
| no need any more, Ines just rang and booked in herself! | scrap the detox post, i've decided
to quit instagram altogether, feels amazing | hold off, no actually forget it altogether, my
nephew did the list clean up last night for a pizza | scrap the letter to the brewery please. we
had a pint and sorted it | right so the Wilson extension. I'm away from it for two weeks and
they won't answer me. cancel the measuring sheet, no point now | Forget the Easter code, I've
hardly anything left to sell | no need for the Bordeaux thing any more, she's bought it in
English | Scrap the chicken. Price comparison I mean. I'm giving it to my niece | drop the
second quote request, my cousin's got 300 boxes in his barn | don't bother with the reply to the
discount man, I've blocked him | Forget the menu thing, chef's handed his notice in and I've no
idea what we'll be cooking | course is full!! so no ads needed now, ta | we settled on a name
down the pub so you can stand down on that | Doctor says no talking for six weeks, so please
call off the search for evenings. Typical. | no need for the drone thing anymore, the
neighbour's complained so I'm not allowed to show it | forget the painter, my nephew says he'll
do it for beer | STOP don't send flat 3 anything, he paid in cash last night and I'd forgotten |
you know what, leave the whole promo, we're nearly full anyway | turns out they all speak
english better than me so no need for the dutch rules | ana's moving to Lisbon. forget the
agreement thing, there's no duo | Mr Petrov is bringing the three canvases himself by car, so
please call off the courier. | Nursery went bust so forget the wee flyer | No need to look for a
second hall any more, the first lot came good. | Scrap the kids menu, we're not doing it |
forget the napkins, found three boxes in the cellar lol | Harriet's called it off. The
engagement, not just the party. So no offer needed | Tom's staying after all, you can take the
ad down | Forget the transcript, the guest sent me hers. | No sale after all. My supplier has
raised prices and I can't afford it. Leave the mail for now, I'll rewrite that. | scrap the tote
pls | Please don't submit 3.1. I found something myself and will start over. | forget the easter
posts, we're closed anyway | Turns out my brother in law already looked into the grant thing, so
you can stop. | Hi, we have to pull the call campaign to the schools, budget's gone. Sorry about
that. | Leeds is off, the client has flu. Please don't book anything. | We talked it over in the
family and won't advertise the summer party on social media this year, as it's always full
anyway. So please drop those posts altogether. | I've taken on two big contracts this week and
can't look after any new customers till autumn. Please call off the phoning to the estate
agents, I'm sorry for the back and forth. | The customer in Zurich has just told me that we can
do the whole thing by video, so I'm staying at home. You can stop looking for flights, and thank
you for the effort so far. | forget the hotel, client is coming to us instead | You can stop
looking into the pet insurance people. We talked it over at the weekend and decided we don't
want to sell insurance at all. | scrap the easter post, only the newsletter stays | I'm sorry to
do this after all your searching, but the fair in Milan has been called off, so we won't be
flying. Please stop looking for flights. I'll surely need you for the autumn one. | My niece
came by yesterday and showed me that the old program can export all the recipes by itself. So
the retyping is no longer necessary and you can take it off the list. I'm a bit embarrassed I
didn't ask her sooner.
""",
}
