"""What people write in English in whole sentences."""

from __future__ import annotations

SAID = {
    "request": """
could you look up what a second van would cost, leased or bought |
what does a good scale cost? three options, please |
apart from that I'd need a little post for the quiz night |
and I uploaded my dictation, I need it typed | the notes are in the folder, as text please |
Mrs Okafor had three lessons, 120 in all, send her the bill |
the old manager is still on the legal page, take him off |
one of our cleaners starts on the 3rd, please take that into account and prepare the salaries |
the Hansen job is done, please write it up: 6 hours and 220 of parts |
a patient told us the appointment page shows an error, please check it |
somebody complained that our shop does not load, can you find out why and fix it |
we're thinking about solar panels, what support is there? a page or two would do |
the guest book has 300 entries that should be typed into a list |
we haven't posted anything since winter, something about our course would be good |
Kim flies to Oslo on the 4th, please find and book something sensible |
could you please go through our inbox for a week while Robin is on holiday? |
our house rules exist in German only and we would like to have them in English |
we recorded our annual meeting, could somebody write it down for us? |
there's a list of former customers, it would be great if somebody called them |
after that please do the wages as well | we'd like to tell our members about the new trainer
""",
    "answer": """
the fair starts on the 8th, so two days before that |
the bank takes until Monday, then you'll have it | that we are moving, and the new phone number |
that'll be the one in Leeds | the business account and the card |
it is for all of us, we share it | nothing has changed, still five |
our bookkeeper will send it to you | I can't find it right now, I'll ask my wife
""",
    "remark": """
the shelf on the right has the folders of that year | the box under the desk holds the old bills |
the key to the cupboard is in the kitchen | the second sheet has the hours of that month |
I need help | help me please | I need somebody's help with something |
by the way we no longer use that account | that card is not used any more |
we have given up the old number, by the way | how do you decide who works for me? |
who picks the person who does it? | how are the people chosen? |
on the train, will read it later | please note that the shop is run by my son now |
thanks, I'll read it tonight | thank you, I'll get back to you on that |
thanks for asking, all is fine | thanks, we'll talk about it on Monday and tell you |
in case anybody wonders, the 60 in cash were for stamps |
so that you're not surprised: the transfer on the 3rd was a refund |
Robin takes over from me next week | from May on Kim is the person to talk to |
I'm on leave, ask Robin please | do you have anyone who knows about WordPress? |
does one of you speak Polish? | do you work with people who have done that before? |
do you know your way around Amazon? | is there a discount if we order more often? |
would it be cheaper if we did it every month? | what would happen with our files after that? |
take all the time you need | there's no need to reply | I was wondering what that usually costs |
who would be doing that, if we ordered it?
""",
    "change": """
the title is rather dull, something with the sea in it | the heading is boring, make it funnier |
the flat must allow cats | the room must have a desk | can you put Leeds on Thursday |
the opening is too long and a bit stiff | the picture is too dark, take another |
Kim can't make it before nine, any later train will do |
Robin doesn't eat fish, please tell the hotel | for the hotel: we can spend up to 150 now |
for the newsletter: please don't forget the raffle | about the trip: Robin comes along too |
please mention in it that we are closed at Easter |
please write in the newsletter that parking is free |
and say in the post that tickets are nearly gone |
oh, and do the second card while you are at it | and check the till as well when you're in there |
could it say "advice" and not "work" on the bill? | could the invoice have our logo on it? |
the flat has to be reachable for a wheelchair |
the budget has gone up, you can take the better one |
the date in the text is wrong, it should be the 9th |
I forgot to say that there are two branches | we have decided on the longer version |
the meeting was moved to the 12th, so one night later please
""",
    "status": """
has the client got it by now? | did it reach the customer? | remind me what you have on for me |
what are you all doing for me at present? | tell me again what I have running with you |
what is going on with my things right now? | which of them will be done first? |
I'd like to know whether the hotel is booked | I would love to hear how things are going |
did anything come out of my question? | what has become of what I asked on Monday? |
may I ask how far you have got? | could somebody tell me if the letter has gone out? |
do we know yet when it will be finished? | I am curious, is there something to look at? |
was there any reply from the supplier?
""",
    "cancel": """
I'm taking the car now, so don't book anything |
no need to reserve anything, we stay with friends | we'll drive there ourselves, so no train |
don't do anything more on it | the chef says no, so drop the post |
please put an end to the search, we have somebody |
please don't go on with it, we change the firm | Kim's appointment fell through, so no train |
Robin is ill, so we don't need the flight any longer |
we're switching to another bookkeeper, so please stop here |
it's no longer wanted, the board decided otherwise |
the party won't happen, so please no invitations | I'm taking that order back |
the client has changed his mind, you can close it
""",
    "thanks": """
danke! | merci | gracias | grazie mille | merci beaucoup, all of you |
hats off to all of you | ten out of ten | flawless, thank you | couldn't ask for more, cheers |
your translator did a wonderful job, please tell her | please tell Ana that I'm delighted |
please pass my thanks on to the team | whoever wrote that is a genius |
that went smoothly, thank you | you've made my week | I couldn't have done it better |
the guests loved it, thank you | what a relief, thank you | our customers are full of praise
""",
    "greeting": """
hey, you | good to see you | hello desk | hello, this is Kim from the bakery |
good morning, Robin here | hi, it's Kim from the studio speaking |
hello, we are the new ones from Mill Lane
""",
    "complaint": """
five days for one little post, really | a whole week for a single page, come on |
three weeks for one letter, seriously | it should never have gone out like that |
I had expressly asked for both cards | that letter ought not to have been sent without my yes |
I had said clearly that it has to be in French |
I told you all this last month and you ask again | why do I have to repeat everything |
how could that go out with the wrong name? |
my private number was on the flyer, how can that happen? |
to be honest I'd have been quicker alone | frankly, that took longer than doing it myself |
the customer saw the wrong price, that's embarrassing | that was not what I had asked you to do |
you sent it out without asking me |
the guests stood in front of a closed door because of your mistake |
I find it a bit much that I get no answer |
the letter went to our old address although I told you | nobody thought of checking the date |
I'm afraid we are not satisfied with this
""",
    "not_for_us": """
may I take aspirin with wine? | is honey good for a cough? | which vitamins should I take |
we make calendars for firms, shall we send our catalogue? |
we print T-shirts, would you like an offer? | our company sells cleaning machines, interested? |
could somebody look after our dog while we're away? | who feeds our cat over the holidays? |
we are an agency for search engines and bring you to the top | we sell leads, shall we talk? |
I'm writing on behalf of an investor with an offer for you |
where's a good place to eat around here? | is there a hairdresser you'd recommend? |
my son needs a place for an internship with you | could you lend me a ladder? |
our heating is broken, do you do that?
""",
}
