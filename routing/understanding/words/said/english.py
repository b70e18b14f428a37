"""What people write in English, by kind of message."""

from __future__ import annotations

SAID = {
    "request": """
besides that we need a flyer for the market |
different topic: a train to Lyon for two in June |
somebody should take over our billing from May on |
reminder to Olsen please, two weeks overdue | quick invoice for the May workshop |
need a hand with the year-end accounts | anyone free to type up six pages of notes? |
proofread our about page | tickets to Porto for three, one night |
could do with some posts for the reopening |
get on to the printers about the flyers, will you |
please see that the wages are ready by the 28th |
we're short of someone for the support mails next week | a summary of the attached minutes |
cv of our new colleague into French |
a couple of posts for our page would be great | any chance you could get the flyer printed? |
could you cover the phones on Friday | do you have somebody for a bit of proofreading? |
we want to announce the new opening hours, please prepare a mailing |
it would help a lot if someone typed these notes up | typing work: 60 index cards into Excel |
please see to the unpaid bills | please take care of the hotel for the fair |
have the contract translated, please | I'm after a cheap flight to Rome |
our brochure must be out by June, who writes it? |
please get in touch with the printers and ask for a price |
I'd appreciate it if someone sorted the receipts |
the form on the site has stopped working, please repair it |
while you are at it, I need the March payroll as well |
two more things please: the invoice for Brandt, and a post about it |
start with the books, after that the newsletter |
the prices on our website are wrong, please change them | the price list has to be updated |
invoice Peters for 20 hours at 60 | charge Lopez Ltd 300 for the consultation |
bill the client for May | the books need doing | receipts from June need sorting |
somebody has to call the bank about the card |
there are 50 emails waiting for an answer, please take over |
I have a text in English that I need in French | we have an interview that should be typed up |
it's that time again: VAT return |
thanks for the last one! Could you do another one for January |
something new: we want to run a small survey |
can you recommend and book a restaurant for ten people | October books by Friday |
the books for March, please | newsletter for December | I need a flyer for our open day |
I'd need the contract translated by Monday | we need someone to update the prices on our site |
could you write the newsletter? | could you please do the bookkeeping for Q3 |
can you book me a flight to Vienna next week |
can someone look at our website, the contact form is broken |
can anybody type up this interview? | would you be able to prepare the payroll for May |
would it be possible to get three posts for Instagram |
who can translate two pages into French? | who could take care of our inbox while I'm away? |
is there anyone who can design a logo for us | please send an invoice to Miller for 900 euros |
please call the people on the attached list | pls reconcile my bank account |
write three posts about the new product | find me a hotel near the fair, max 120 a night |
translate this into Spanish asap | transcribe the attached recording |
update the opening hours on our homepage | call these leads and get me meetings |
research five suppliers of paper bags and compare their prices |
looking for somebody to design a brochure | I'm looking for help with my taxes |
I want a new banner for the shop | I would like to have my accounts cleaned up |
we'd like to order a translation of our terms |
I was wondering if someone could proofread my article | let's get the Q2 report done |
time to do the books again | same procedure: payroll for June please |
the usual: invoices for last month | new task: clean up the customer list |
another one: enter 40 business cards into the spreadsheet |
one more thing to do: a poster for the party | next job: subtitles for the video, 12 minutes |
Hi! Could you do the books for April? | Hello, I need a newsletter about our summer sale |
good morning, can you please chase the unpaid invoices |
Hey team, we need a landing page by the 15th | Thanks! And could you also do the newsletter? |
thank you, great work. Now please do the same for November |
perfect, thanks. Next I need the invoices for March |
thanks for that! I'd also need someone to call the suppliers |
great, and can you translate it into German as well? it's for a new client |
the website is down, please fix it |
our printer catalogue has wrong prices, someone should correct them |
my inbox is a mess, can you sort it out | I have 30 receipts here that need to go into Xero |
we're moving in May and need the address changed everywhere |
our sales team is overloaded, can someone do the follow-up calls for two weeks |
could I get a quote for a ten page translation and then have it done |
book a table for six on Thursday at 7pm | remind everybody who hasn't paid yet |
every month: reconcile the account and send me a summary |
from now on please post twice a week on LinkedIn |
set up a meeting with Keller next Tuesday at three |
arrange a call with the accountant for tomorrow afternoon |
order 200 business cards for the new colleague |
make a spreadsheet of all our contracts with end dates |
collect the addresses of all bakeries in Lyon | summarise the attached report on one page |
two things: the books for May, and a newsletter for June |
I need two things done: the payroll and the travel booking |
first call the leads, then send them the brochure |
do the March books and write the newsletter | urgent: fix the checkout on our shop |
quick one: resize these pictures for the website |
need the minutes of yesterday's meeting typed up |
500 words about spring cleaning for our blog | logo for a bakery, warm colours |
flights for two to Madrid, 3 to 5 April | transcript of a 45 minute interview |
data entry, 120 lines, from PDF into our CRM |
my accountant is asking for the February books, can you get them ready? |
can you help me with an invoice that bounced? | how about a post for Easter? please write one |
could somebody please have a look at my VAT return |
someone needs to ring the landlord about the heating |
I need somebody to answer customer mails this weekend |
get me a list of grants we could apply for |
please prepare an offer for the Brandt project, 14 hours at 85 |
help me plan the team trip in June | build me an app for my phone |
I need a plumber for the kitchen | please paint my office | can you water my plants next week |
please find a flat for my sister
""",
    "answer": """
before we leave on holiday, so around the 3rd | whenever they have a gap |
what do other people usually say here? | hard to say, let's go with Thursday |
I'd say two pages | whatever Ana thinks is right | the second of the two, I believe |
no rush from my side | both, if that is possible | it isn't urgent |
Friday | Friday noon | by the end of the month | next Tuesday at three | March | Q3 |
last month | the second one | the first | option 2 | both | all of them | neither |
bookkeeping | the newsletter one | German into English | about 40 | 12 pages |
roughly two hours | 1,200 EUR | no more than 300 | Instagram | WordPress | yes | yes please |
yep go ahead | no | no, not yet | nope | no thanks | not sure | I don't know |
no idea, you decide | I'll send it later | let me check and get back to you |
will send it tonight | Ana has it already | same as last time | as always |
it was for a printer we bought in May | that was the train to Lisbon |
the customer is Keller GmbH, the workshop on 12 May |
the new opening hours, and that we're closed on Mondays |
our customers, mostly small restaurants | friendly but not too casual |
whatever works best for you | it doesn't matter | it's in the shared folder | here it is |
here you go, see attached | https://example.com/list | the password is in the vault |
any day except Wednesday | mornings are best | after 4pm | he's called Tom, tom@example.com |
it's private, leave it out | yes, both accounts | the business one | only the first half |
as soon as possible | no rush, two weeks is fine | skip it | leave that empty |
that's the one from Berlin | in euros | you can take the blue one | keep it short, half a page |
to the sales team | monthly
""",
    "remark": """
if there are questions about the contract, call Lena |
Lena knows everything about the bookings | the person for the payroll is Mr Stone |
Tim looks after the website on our side | for anything on taxes ask our adviser |
just so you know, the invoices are now with Lena | FYI our newsletter goes out through Tim |
we are looking | we're looking into it | still looking for a day that suits everybody |
it's about our trip in May | it is about the new opening hours | this is about the second shop |
it concerns the office in Lisbon | it is for our regulars | it's for the market on Sundays |
which typeface is that? | where did you find that picture? | what programme did you use? |
the neighbour has agreed | back at my desk on the 9th |
will take a look this evening | cheers, I'll check it later | got that, back in an hour |
that firm no longer exists, just skip it | the old supplier has closed, leave their row empty |
do you work on bank holidays? | is it dearer at the weekend? |
what happens if I'm late with the papers? | ah ok | right, makes sense now |
reading it on the train | the client rang, all fine |
is that with or without tax? | does the price include everything? |
the old account no longer exists | that branch was closed last spring |
what would that come to? | roughly what does a page cost? |
our bookkeeper is Mr Brown, he knows the details | you can ask Lisa about the pictures |
I'm in meetings all morning | I'll drop it off later today |
I'll put them in the folder this evening | I paid that one in cash |
the invoice from May was settled already | ok, clear | okay, I see | sure thing |
fine, thanks for letting me know | I've seen it | the numbers are from last year |
the one from the 3rd was for the rent | we are closed over Christmas |
the second phone number is the right one | he only speaks French | this one was left out |
this one is missing from the folder I sent | I forgot one, here it is |
that payment was private | the 120 on the 3rd was a gift |
the transfer was from my own account | that was the deposit for the flat |
it belongs to the other project | it is saved under invoices | I have told her about it |
the office is in Garden Street | our contact there has changed | thank you, I'll start now |
I begin with it now | I'm on it | on my way | done | sent | just did it | it's in your inbox |
I put it in the folder | what is your number? | what do you charge per page? |
is it possible to pay monthly? | do you offer discounts? | how do I send you the file? |
where do I find the form? | ok | okay | ok great | ok got it | all right | alright | noted |
got it | understood | will do | I will | fine by me | sounds good | that works | makes sense |
👍 | 👌 | ✅ | 🙏🏻 ok | cool | sure | good to know | fair enough | no worries | no problem |
the 480 was for the printer | I've just sent you the statement | I have uploaded the files |
the files are in the folder now | just paid the invoice | FYI I'm travelling until Thursday |
heads up: our office is closed on Monday | for your information, the client changed their name |
by the way, the logo is the one on our website | btw Tom is back next week |
note that the prices are without VAT | please note the invoice number starts with 2026 |
keep in mind that the client prefers phone calls |
the login has changed, I'll share it in the vault | I forgot to attach the list, here it is |
sorry, wrong file, this is the right one | here's the missing receipt |
attached the new version of the list | one receipt is missing, I'm still looking for it |
the bank says the statement will come tomorrow | I talked to the landlord, he agrees |
she prefers to be called in the morning | the contact person is Maria |
our colours are blue and white | the new address is Garden Street 4 |
I'm out of the office this week | I won't be reachable tomorrow | I'll look at it tonight |
I'll get back to you | let me think about it | do you need anything else from me? |
which format do you need? | did you get my mail? | how much does it cost? |
what does that cost? | how much will this be? | what are your prices? | is VAT included? |
how long does it usually take? | what can you do? | how does this work? | can I pay by card? |
do you also work on weekends? | who sees my files? | is my data safe with you? |
can I talk to a person? | please be careful with the second column |
the customer was happy with the last one |
that's exactly what I had in mind, one small note: the title is Dr |
about the newsletter: the photo is by Anna, please credit her |
regarding the books: the transfer of 300 was private |
for the translation: "desk" means the team, not furniture | I think there's a typo in line 3 |
on page two the date is missing | I like the second version better | looks fine to me |
the meeting with Keller went well | I'm ill today | let me know if you have questions |
let me know when you need more | tell Ana the key is with the neighbour |
just so you know, the list has some duplicates
""",
    "change": """
it has to be ready two days earlier | we need it by Tuesday and not by Friday |
leave the second chapter out | take the phone number off it | don't put the prices in |
split it into two files | a table for each month would be better |
three days later is fine as well |
could you also include the March invoice in that | please use Arial for the whole thing |
have it sent to Olga rather than to me | add page numbers, please |
in Excel please and not as a PDF | take last year's version as the model |
two pages instead of three would do | and put our new address at the bottom |
the room should face the garden | the text ought to be friendlier |
the car would have to be bigger | count Lena in too | put my sister on the list as well |
the train needs to leave later | the heading has to be blue | we are three, not two |
bullet points rather than prose please | make it 8 posts, not 5 |
could the heading be shorter | rather by train than by plane |
could you include the travel costs as well? | please count the deposits in too |
more formal please | write it a bit more casually | make the tone warmer |
June can be left out, only July | two further pages have come in for it |
it has time until the 12th | there's no hurry, the end of next week will do |
could it be Thursday rather than Friday? | please include the travel costs too |
only the first three chapters, not the entire book | not all of it, just the summary |
let's put the mailing off until May | a correction: her name is written with two n |
use the old template after all | move the call from Tuesday to Wednesday |
please shorten the text a bit | take the small logo for the flyer | make the headline bigger |
one week later is fine too | please add a table at the end | we'd like it in colour now |
and the same for June please, in the same list | there are two more people to add |
drop the part on prices | please leave the names out of it | leave the pictures out |
let's make it two pages rather than four | it should be green, not red |
please keep the old title | skip the part about parking |
can we have it in PDF instead of Word | use last year's figures for that |
the flight should be on the 4th, not the 5th |
please also do the second account while you're at it | add one more line: closed on Sunday |
we are five people now, not four | can it wait until Thursday? |
take Friday if Thursday is too tight | please start with the overdue ones |
let's do 45 minutes instead of an hour | I changed the list, please use this one |
make it Monday instead | make it Tuesday | better Thursday than Wednesday |
can we move it to Friday? | could you move the newsletter to next week |
please move the call to 4pm | can we do it a day later |
let's postpone that until after Easter | push it back by a week |
I need it earlier, Wednesday if possible | can it be ready by noon already? |
the deadline has moved to the 20th | it's not due on Friday after all, Monday is enough |
change the date to the 5th | change of plan: 300 words instead of 500 |
actually, make it 20 pages | actually only the first two chapters | not March but April |
I meant April, not March | sorry, I meant the business account |
correction: the amount is 1,450 | wrong number, it should be 14 hours |
also please add the Q2 numbers | please also include the expenses |
and add the new prices as well | could you add Tom to the list too |
add the receipts for May to that please | please also put our phone number on it |
one more thing for the flyer: use the new logo |
for the newsletter, please add a line about parking |
can you include a picture of the team in it | leave out the last paragraph |
please remove the second picture | take the price off the poster |
without the introduction please | shorter please, 100 words at most |
please use the new template for that | in French instead of Spanish |
two people instead of three | let's use a friendlier tone | use blue rather than green |
swap the first and the second part | send it to Anna instead of me |
the invoice should go to the other address | please extend it to Q4 |
can you do the calls on Thursdays only | double the number of posts | raise the budget to 500 |
instead of the hotel take the flat | please give the books to Ana from now on |
I'd rather have it in the morning | can you redo the intro with more humour |
please correct the name, it's Meyer with y | update the text: we open at 9 now |
change the title to "Spring is here" | reschedule to next week please |
bring it forward to tomorrow | no need to hurry with the books, the end of the month is fine |
the second half can wait until June | undo that | let's do it without photos
""",
    "status": """
is that finished by now? | is it ready yet or still in the works | done already? |
has anyone picked it up yet | where do we stand with this | will it be done on time? |
is there any progress |
did anything come of the logo? | T-7? | and the hotel? | any joy with the bank? |
is someone on it | what became of the list |
how much longer for the website? | how long until it's ready? |
can I see what there is so far? | may I look at the first version already? |
did anyone pick this up? | has Ana got to it yet? | is Tom done with the calls? |
what's outstanding? | when do I see a first draft? | do you know when the site will be back? |
is there a first version yet? | how do the calls look? | what became of my request? |
is somebody looking after the payroll? | are you making progress? | did the parcel go out? |
where do we stand? | did you get around to the flyer? | is someone on it? | has it been sent? |
was the call made? | what about my poster? | and the invoices? | hello? any progress? |
tell me how far you are | what's the state of play | are the tickets booked? |
did the customer answer? | I'm wondering where my brochure is | where are my things? |
where are we with the books? | where is my newsletter? | where does the translation stand? |
status? | status please | status of the payroll | any news? | any news on the website? |
any update on T-12? | updates? | how is it going? | how's it going with the calls |
how far are you | how far along is the transcript? | how are the books coming along? |
what's the status of the invoices? | what's happening with my request? | is it done yet? |
is the newsletter ready? | are the books finished? | is anybody working on this? |
has anyone started on the website? | has someone taken my task? | did Ana start yet? |
did you send the invoices already? | have you called the landlord yet? | did the calls happen? |
when will it be ready? | when can I expect the translation? | when do I get the report? |
will it be done by Friday? | are we still on track for Monday? | still on track? |
who is working on the logo? | who has my books? | who's doing the payroll? |
what's open at the moment? | what is still open? | what are you working on right now |
show me my tasks | list my open tasks | my things | what's left to do? | what did I order? |
how many calls are done? | how much of it is done? | progress? | just checking in on the flyer |
just wondering how the research is going | I wanted to ask about the state of the brochure |
can you tell me where we are with the booking? | could you give me an update on the poster |
could you let me know how the books are doing? |
please tell me when the website will be finished | anything new? |
do we have a date for the video? | waiting for the draft, when does it come? |
I haven't heard anything about the flights, are they booked?
""",
    "cancel": """
the plan fell through, so no need to go on | it turned out we already have one |
we found another solution, please stop | it is off, the event was called off |
you can bin that one |
no need any longer, my brother did it | please drop it, the customer backed out |
I finished that one myself on Sunday | we changed our minds, don't do it |
scrap the brochure, the event was called off | the fair isn't happening, so no flights |
bin that one, we sorted it | no point in doing the flyer now |
you can stop with the calls | you may end the search | stop everything |
we can do without the flyer | the deal fell through, please stop |
my tax adviser has done it, so drop it | it isn't necessary any longer |
please take T-4 off the list | the newsletter can be dropped | no flyer after all |
let the translation go | we've decided against the video | we won't be needing the hotel |
cancel | cancel it | cancel that please | please cancel the newsletter | cancel T-3 | stop |
stop that | stop it please | please stop the calls | don't need the books any more |
I don't need it anymore | we no longer need the translation | no longer needed |
not needed any more | that's not necessary any more | the brochure is not needed after all |
forget it | forget about the flyer | forget the last one | never mind | nevermind, found it |
never mind, I'll do it myself | I've done it myself, no need any more |
we did it ourselves in the meantime | it has been sorted, you can drop it | drop it |
drop the research please | scrap that | scrap the poster idea | call it off |
call off the meeting | let's not do the newsletter this month | let's leave it |
leave it, thanks | please don't do the payroll, our accountant does it |
don't bother with the summary | you don't have to call them any more |
please withdraw my request | I want to withdraw the order | abort | kill the task |
the event is cancelled, so no flyer please | the client pulled out, so we can stop here |
changed my mind, I don't want it | I changed my mind about the logo, please cancel |
skip the newsletter this time | no need to book the hotel any more |
the trip is off, cancel the flight | take it off the list | please delete my request
""",
    "thanks": """
thanks, now everything adds up | thank you for turning this round so fast |
Olga was a great help, thank you | exactly what we needed, thanks a lot |
you star, thanks | spot on, cheers | brill | top marks, thank you all |
that's exactly right, cheers | great, much obliged | thanks, super quick |
really nice work on the brochure | I'm very pleased with it | couldn't be better | spot on |
thanks for sorting that out | thanks | thanks! | thank you | thank you so much |
thanks a lot Ana! | many thanks | thx | ty | cheers | cheers mate | thanks, great |
thanks, looks great! | perfect, thank you | perfect! | great job | great work, thanks |
well done | awesome | awesome work | excellent | brilliant | lovely |
wonderful, thanks everyone | super, thanks | nice | nice one | much appreciated |
really appreciate it | I appreciate your help | you're the best | you saved my day |
that was quick! | wow, that was fast, thank you | love it | I love it! | looks fantastic |
that's perfect | exactly what I needed, thanks | thanks for the quick reply |
thanks for your help | thank you for the books, everything is fine |
thanks, that's all for today | thanks, no more questions | thanks, received | got it, thanks! |
ok thanks | ok perfect thank you | alright, thanks | thank you, see you next month |
thanks and have a nice weekend | the newsletter was great, our customers loved it |
very happy with the result | good job on the flyer! | 🙏 | ❤️ | 🎉 | 👏👏
""",
    "greeting": """
hiya all | heya | yo | evening all | morning team |
hi everyone, good morning | hello from the office | good evening all | anyone around? |
hello, it's me again | evening! | hi | hi! | hello | hello there | hey | hey there | hey team |
hi Ana | hi everyone | good morning | good morning everybody | good afternoon | good evening |
morning! | greetings | hello, anyone there? | anybody there? | are you there? |
is anyone here? | hi, how are you? | hello, how are you doing? | hey, what's up |
happy Monday! | happy new year! | good to be here | hello from Lisbon | I'm back | 👋 | /start |
bye | goodbye | see you tomorrow | good night | have a nice weekend | talk to you later |
nice to meet you
""",
    "complaint": """
still no reply after four days | that is the wrong version again |
half of what I asked for is missing | I am not happy with how this went |
a third of the lines are doubled, that's poor | you charged me for something I didn't order |
this looks like nobody read it | twice I've asked and twice it came back wrong |
I ordered a logo and got a scribble | I paid for this and it is worthless |
always the same, always late | I had expected this on Monday, where is it? |
nobody told me it would be late | yet another mistake in the invoice | poor service, really |
this was promised for last week | there are errors all over the place |
I've had enough of this | the whole thing is a disappointment | I can't use this at all |
how can this take so long | you keep asking me the same thing |
the last three invoices were all wrong | no answer for days, this is not how it should work |
I have waited five days and heard nothing | nobody gets back to me |
I've heard nothing from you for a week | we waited the whole week for nothing |
it has been ten days and still no reply | I had to correct everything myself |
you forgot half of what I asked for | why was my request ignored? |
that is the second time you sent the wrong file | the figures don't add up, again |
I am very unhappy with how this went |
you got the date wrong and now the hall is double booked | this is wrong again, third time! |
this is wrong | that's all wrong | the numbers are wrong again | I'm not happy with this |
not happy at all | I am really disappointed | this is unacceptable |
unacceptable, we've been waiting for two weeks | still waiting!! |
I've been waiting since Monday and nobody answers | nobody answers my messages |
why does nobody reply? | this is taking far too long | it's late again |
you promised it for Friday and it's still not here | this was due yesterday! |
the deadline was missed again | where is it?? I asked three times already |
how often do I have to ask? | the text is full of mistakes |
full of typos, did anyone check this? | this is sloppy work | poor quality | terrible service |
awful | the translation is useless | that's not what I asked for | this is not what we agreed |
I asked for blue and got green | half of it is missing | you called the wrong people |
the person was rude to my customer | your provider was very unfriendly on the phone |
I was charged twice | the invoice is far too high, we agreed on 60 | I want my money back |
I want to complain | I'd like to make a complaint | waste of time and money |
this keeps happening | again the same mistake | I'm fed up | ridiculous | what a mess |
this can't be true | seriously? again? | I expected better |
my client is angry because of this | because of you we missed the fair | worst service ever |
so annoying | the books are wrong and my tax adviser is furious |
the link doesn't work and the pictures are missing, very disappointing
""",
    "not_for_us": """
our roof leaks, can somebody come over | I need a babysitter for Saturday night |
who can mow my lawn | my washing machine makes noises | can you cut my hair tomorrow |
walk my dog at noon please | we need an electrician |
how long do elephants live? | how deep is the sea | who painted that picture |
why do leaves turn red? | what is the longest river? | how do planes stay up |
when did the wall fall? | how many legs has a spider |
you have been chosen, open the attachment | you're our lucky winner, reply now |
I feel a bit lonely today |
know a good doctor round here? | who's playing tonight | what should I have for lunch |
tell me something funny | is it true that cats sleep all day | recommend me a barber |
do you believe in ghosts? | are there people on Mars? | can you recommend a good book? |
what is your favourite food? | my car needs new tyres, can you change them | who wrote Hamlet? |
it's snowing here | happy birthday Anna | which team do you support? |
cheap loans without any checks, apply here | how do I cook rice? |
tell me something interesting | say something nice | what did you have for breakfast |
have you seen the new film? | did you hear the news? | who is going to win the election |
how tall is the Eiffel tower | is it cold where you are? | do you have children? |
my sister is getting married | what a beautiful day | I watched a great film last night |
buy email addresses now, cheapest prices | you can earn money fast, reply yes |
act now, only today, free trial | your parcel is waiting, confirm your address here |
we boost your ranking on Google, call us | let me introduce our company, we sell office chairs |
what's the weather like tomorrow? | will it rain at the weekend? | tell me a joke |
who won the match last night? | what's the capital of Australia? | how old are you? |
are you a robot? | do you like music? | what is the meaning of life |
I had a great weekend at the lake | my cat is ill today |
the traffic this morning was terrible | I'm so tired today | lunch was great |
did you see the game yesterday? | do you have plans for the holidays? |
what did you do at the weekend? | isn't it hot today | I love this song |
congratulations on your birthday! | haha | lol | 😂 | that's funny | sing me a song |
what time is it in Tokyo | give me a recipe for pancakes | how do I get rid of a cold? |
what do you think about politics | Earn $5000 a week from home, click here!!! |
You have won a prize, claim it now | Buy cheap followers today, 50% off |
Hot crypto tip: invest now and double your money |
Congratulations, your account was selected for a free gift card |
We offer SEO services at the best price, interested? |
Dear sir, I have an inheritance of 4 million for you |
Limited offer: cheap watches, visit our shop | get rich quick with our trading bot |
Hi, I am a recruiter and found your profile | please invest in my startup | play some music |
turn on the lights | call me a taxi | is God real? | marry me | I'm bored |
good luck with the exam | my neighbour is so loud | what's 12 times 14
""",
}
