"""What people of small firms type into a chat in English, in a hurry."""

from __future__ import annotations

SAID = {
    "request": """
hey can sb do our april closing, statements are in the folder |
here are the receipts for may, pls book them |
got 40 receipts for you, where do they go? book them pls |
attached: todays recording. type it up please |
invoice for Berger: 2 days at 550, due in 14 days | 3 reminders to send, list attached |
Hendriks is 30 days late, send him a friendly note |
need sb to answer the shop mails while im in rome |
phones are off friday, who answers the mails? |
a mail to our regulars about the summer break would be good |
something short for facebook about the new oven | 2 insta posts pls, pics follow |
our homepage still shows the old prices, fix pls | the map on the site points to the old shop |
link to the menu is dead, can u repair it | wordpress says 6 updates, do them please |
train to ghent on thursday, back by 8 | room for 2 in bath, 3rd to 5th, under 100 |
rental car from faro airport, sunday to wednesday |
wages for june pls, 8 people, tom had 3 sick days |
2 new starters this month, run the payroll please |
copy the addresses from the pdf into the sheet |
150 order slips, paper, need to be in excel by monday | this letter in dutch please |
need the menu in english and french | contract to be put into german, 9 pages |
what do others charge for this? look it up please |
find out who sells refurbished ovens around here |
call the people on the list and fix me appointments |
50 old customers, ring them and see who wants a visit |
march is due again, same as last month please | so, vat for q1 pls |
would it be possible to have someone type 12 pages |
the tax office wants the june figures, can someone prepare them |
our newsletter is overdue, topic is the new team member |
is there someone who could go through the unpaid bills and chase them |
also, separate thing: we need a room in vienna for the 9th |
next thing: the interview with the mayor has to be typed |
on another note, could you get us three offers for printing |
quick extra job, 20 contacts into the crm | one more please, bill Nowak 380 |
and while i have you, the about page needs the new photo |
different subject: flights to oslo for the fair |
hi, new here. need my books done for last quarter |
we have a stand at the fair in may and need flights for three |
can you sort a hotel for me near the clinic | who can do a post about our job opening? |
please have the minutes from monday written out | payslips for 4, hours are in the sheet |
need a list of all vegan cafes in ghent with phone numbers |
compare the prices of five couriers for me | books and wages for may please |
first the invoices, then the reminders please | translate the flyer and put it on the website |
can u do it again for this month | same again for july please
""",
    "answer": """
mid may | end of next week is plenty | whenever, im flexible | before the 10th if poss |
tmrw noon | q2 | april to june | the whole year | just march | two | only one account | 4 people |
5, one part time | nope | yep | yes thats right | no its not | both of them | the blue one |
the second | old one is fine | ill upload it in a sec | sent it yesterday |
should be in your mail | its in the drive | still waiting for the bank |
it was diesel for the truck | dinner with a supplier | thats my own card, private |
paint and brushes | a deposit, they pay it back | gift for an employee | parking at the airport |
hosting for the site | with vat | net | gross i think | to the new address |
my wife, anna@shop.example | mr adler handles that | our spring offer |
the new menu, mainly the lunch deals | that we are closed in august | opening of the 2nd shop |
short, 150 words or so | friendly, first names | dunno, what do you suggest | you choose |
doesnt matter to me | from hamburg, early train | max 90 per night | she left in march |
he works 20 hours | not yet, comes on monday | none of these, its about the website |
the first one i guess | hm maybe tuesday | all of it | no pictures this time |
linkedin and insta | the usual ones | as last time pls
""",
    "remark": """
ok cool | k | kk | fine | ok will do | noted thx for the info | right | sure no prob |
ah ok i see | 👍🏻 | okidoki | fyi im at the dentist till 2 | on the road today, reply tonight |
im off fri | back on monday | anna is covering for me next week | just sent the missing receipts |
statement is uploaded now | files r in the folder | ive put the photos in the drive |
paid it this morning | the 35.20 is private | amazon on the 12th was toner |
the transfer to my wife is her salary | that one was cancelled by the supplier |
the 200 from klein is for two invoices | customer said he pays next week |
new bank account since march btw | what do you charge for a page? | price for 3 posts? |
whats the hourly rate | how much would 10 pages be | do you do tax returns too |
are you there on weekends | can i send photos instead of pdfs | is whatsapp ok too? |
who reads my files? | how fast are you usually | do you also speak polish | where do i upload it |
what do you need from me for that | which statement do you mean? | what is a brief? |
do u need the originals | is it ok if i send it tomorrow | can ana see my bank account |
how does that work with the access | mr lee prefers calls after 4 |
their office is closed until the 6th | our new address is 5 Mill Lane |
logo is in the drive, use whichever | only asking, nothing to do yet | just thinking out loud |
i might need something in may, will let you know | tell ana the key is under the mat |
we moved btw | my partner has the login | the printer broke so no scan today |
sorry for the late reply | ignore my last message | wrong chat sorry | thats fine with me |
all good here | i can live with that | looks ok to me | the photo is from last year |
the client liked the draft | he will sign tomorrow
""",
    "change": """
make it tuesday | rather thursday | a week later is better | can it be earlier, like wednesday |
2 nights not 3 | 300 not 200 words | 4 posts pls instead of 2 | it should be 680, not 860 |
the hotel needs parking | with breakfast please | no stopovers please | window seat if u can |
only hand luggage btw so take the cheap fare | the train should leave after 9 |
also put the new prices in | add the terrace too | pls include april too |
do the credit card as well | take the second account out | skip the part about the fair |
leave my name off it | without the picture pls | not the red one, the green one |
use first names | less formal pls | a bit shorter | bigger headline |
send it to the accountant as well | deliver it as word not pdf | put the order number on it |
change the name to Kowalczyk | we are 3 people now, not 2 | the invoice goes to the holding |
the amount is net not gross | date on the bill should be the 30th |
wait, the other customer. Becker not Bekker | postpone the trip to june |
move the mailing to monday | start with the unpaid ones | can we do french instead |
one more thing for the post: tag the baker | for the trip: one more traveller |
about the books, february should be in there as well | newsletter: swap the two topics |
forgot to say it has to be in english | i said friday but monday is ok | theres no rush any more |
they want it two days sooner | turns out theres a third account |
now its 9 people, 2 more started | please redo the second paragraph, its too long |
drop the last sentence | mention the parking
""",
    "status": """
hows it looking | any news | and? | hello? any news on this | still nothing? | done? |
finished yet | when will i get it | whens it ready | eta? | is ana on it | whos got it |
has anyone looked at it | did the mail go out | is the invoice out | did u book it |
have they called already | are the flights booked | did my file arrive |
did you receive the statement | got my mail? | wheres my stuff | whats the state |
how far is the translation | where are we at with the wages | are we good for friday |
will it make it by noon | whats missing from me | what are you waiting for |
what have you got of mine | can i see a draft | show me whats open | did he pay already |
has hendriks answered | update pls | just checking on the post | any idea when | is it moving |
is somebody doing the site | how many are done | have you started | still on for tomorrow? |
what happened with the hotel | what about the reminders
""",
    "cancel": """
no longer needed thx | dont need it anymore | we sorted it ourselves | leave it | skip it |
forget the post | call it off | please stop working on it | the trip is cancelled |
meeting got cancelled, no hotel needed | customer withdrew, drop the invoice |
dont send the mailing | stop the mailing!! | we wont do a newsletter this month |
my sister did it already | not needed after all | cancel hamburg pls | cancel the lot |
lets forget about the translation | no more calls please |
the accountant is doing it, so leave it | we decided against it | abandon that one |
take it back please | pls withdraw that | nvm | never mind all good | too expensive, lets not |
plans changed, no flight | event doesnt happen so no posts | not doing it this year
""",
    "thanks": """
tysm | thx!! | ta | cheers guys | great stuff | perfect 👌 | super, got it | wow nice |
looks great ty | thats it, thanks | you guys rock | lifesaver | amazing |
exactly that, thank you | works, thanks | ok great thanks | thank u ana | really happy with it |
nice job | thats lovely thanks | received, thank you | good work as always | so quick, thanks |
🙏🙏 | ❤️ thanks | really good text
""",
    "greeting": """
hi all | hey 👋 | gm | good day | hello again | morning! | afternoon | hiya | hey desk | hi there
| yo team | anyone home | hello hello | hi its me | good evening everyone | see you | bye for
now | have a good one | hi, it's Tom from the bakery | hello, this is the garden centre | good
day, the physio practice here | hey, new here | hi, I'm the new one at the studio | heyyy |
hellooo, anybody home? | morning all, the joinery again | hi there, just signed up | hello,
first time here | hey it's me, Rosa | good afternoon, Ms Lane speaking | hi, we're the dog
school from Leeds | so this is the desk, hello | hello team, nice to be here
""",
    "complaint": """
this is not right | wrong amount again | the name is misspelled | you forgot the vat |
half is missing | its late | supposed to be here on monday | you said tuesday, its thursday now |
this is the 3rd reminder from me | nobody reads what i write | i already told you that twice |
thats the wrong hotel | wrong date on the flight | there are mistakes in it | the text is awful |
link is broken again | doesnt open, useless | i said no stopover |
you sent it to the wrong person!! | my customer got the bill twice | way too expensive for that |
im really annoyed | not good enough | this cant be | wtf | are you kidding |
are you even reading this | i have been waiting for days | no one picks up |
no answer since monday | how hard can it be | not what we agreed | i wanted french not german |
why was i charged for that | the total doesnt add up | very unhappy with this | thats a bad job |
im disappointed | the person on the phone was rude
""",
    "not_for_us": """
can u fix my car | need an electrician today | looking for a flat | do you sell phones |
my laptop is broken, repair? | any doctor around | can you pick up my kid from school |
id like a pizza | what time is the match | weather tmrw? | whats the news | tell me a story |
whats your favourite colour | are you human | i want to apply for a job at yours |
any vacancies? | buy followers cheap | win an iphone now | crypto doubles your money |
your account is blocked, click this link | loan approved, reply yes | happy easter everyone |
my back hurts | lol 😂 | so hot today | did you watch it last night | 2+2? |
who is the president of france | can someone clean my flat | garden needs watering |
need a dj for my wedding | any tips for a gift for my wife | tennis lesson on sunday? |
the bakery next door closed, so sad
""",
}
