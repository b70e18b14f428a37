"""English."""

from __future__ import annotations

from routing.understanding.meaning import Act, Signal
from routing.understanding.words.tables import Words, folded
from routing.understanding.words.times.english import TIMES

WORDS = Words(
    lang="en",
    stop=frozenset(
        folded(
            "a, an, the, and, or, but, if, of, to, in, on, at, by, for, from, with, as, is, are",
            "was, were, be, been, am, do, does, did, have, has, had, i, you, he, she, it, we, they",
            "me, him, her, us, them, my, your, his, its, our, their, this, that, these, those, can",
            "could, would, should, will, please, pls, just, so, some, any, there, here, also, then",
            "not, no, yes, ok, okay, need, needs, want, like, get, got, up, out, about, into, s, m",
            "d, ll, re, ve, t, don, who, what, when, where, how, which, one, hi, hello, hey, dear",
            "thanks, thank, someone, somebody, help, all, new, too, very, much, more, now",
        )
    ),
    openers=frozenset(
        folded(
            "add, answer, arrange, ask, assign, book, build, buy, call, cancel, chase, check",
            "clean, close, collect, compile, contact, convert, correct, create, cut, deliver",
            "design, do, draft, draw, edit, email, enter, file, fill, find, finish, fix, follow",
            "format, gather, get, give, go, handle, hire, import, input, install, invoice, issue",
            "keep, label, list, look, make, manage, message, move, organise, organize, pay, phone",
            "pick, plan, post, prepare, print, process, proofread, publish, pull, put, reconcile",
            "record, redo, remind, reply, research, reserve, ring, run, schedule, search, send",
            "set, setup, ship, shorten, sort, start, submit, summarise, summarize, take, tidy",
            "transcribe, translate, type, update, upload, verify, write",
        )
    ),
    polite=folded(
        "can you, could you, would you, will you, can someone, could someone, can somebody",
        "please, pls, i need, we need, i want, we want, i would like, i'd like, we would like",
        "i'll need, i will need, need, needs, looking for, i am looking for, i'm looking for",
        "someone to, somebody to, someone who can, help me, can i get",
        "could i get, can i have, let's, have someone, get someone to",
        "i have to, i must, it would be great if, are you able to, kindly, want, who can",
    ),
    connectives=folded(
        "and also, and then, and after that, also, then, plus, after that, as well as, and please",
        "in addition, besides that, on top of that, finally, and finally, lastly, secondly, second",
        "first, firstly, thirdly, third, another thing, one more thing, oh and, and",
    ),
    coordinators=folded("and, plus, then, also"),
    then=folded(
        "then, and then, after that, afterwards, once that is done, once it is done, when done"
    ),
    together=frozenset(folded("all, everything, both, each")),
    acts={
        Act.THANKS: folded(
            "fantastic, love it, i love it, appreciate, you're the best, saved my day",
            "that was quick, good work, happy with, great result, thanks, thank you, thanks a lot",
            "many thanks, thank you so much, thx, ty, cheers, much appreciated, great job",
            "good job, well done, perfect, awesome, lovely, brilliant, great work, nice work, nice",
            "excellent, amazing, wonderful, super",
        ),
        Act.GREETING: folded(
            "goodbye, bye, good night, see you, nice weekend, nice to meet you, happy new year",
            "talk to you later, hi, hello, hey, hi there, hello there, good morning",
            "good afternoon, good evening, hey there, morning, greetings, howdy, are you there",
            "anybody there, anyone there, how are you, /start, start",
        ),
        Act.STATUS: folded(
            "where does, how far along, coming along, any news on, anything new, has someone",
            "did you, have you, are you done, is anybody working, will it be, ready yet, done yet",
            "finished yet, when can i expect, when do i get, checking in on, how many are done",
            "do we have a date, in what state, heard anything, where are my things, my things",
            "status, what is the status, what's the status, where is my, where are my",
            "where is the, where are the, where's my, where's the, how is it going, how's it going",
            "any news, any update, any updates, how far, what is open, what's open",
            "what is happening, what's happening, when will, is it done, is it ready",
            "are we there yet, did anyone, has anyone, who has my, who is doing, who's doing",
            "who is on, what are you working on, how are things with, is my, are my, is the",
            "are the, what is still open, what's still open, progress, show me my tasks, my tasks",
            "list my tasks, what is left, what's left, still on track",
        ),
        Act.CANCEL: folded(
            "please cancel, not needed, no longer needed, not necessary, don't need, no need",
            "need any more, did it myself, done it myself, changed my mind, skip the, is off",
            "let's leave it, you can drop, pulled out, stop the, take it off, cancel, cancel that",
            "cancel it, cancel this, stop that, stop this, stop it, forget it, forget that",
            "forget about it, never mind, nevermind, call it off, call off, drop it, drop that",
            "drop this, scrap that, scrap it, i don't need, i do not need, no longer need",
            "don't need it anymore, do not need it any more, please stop, stop, withdraw, abort",
            "don't bother, leave it",
        ),
        Act.CHANGE: folded(
            "rather than, instead of, actually, can we move, reschedule to, to next week",
            "a day later, leave out, remove, also include, please include, and add, could you add",
            "can you add, not march but, shorter, longer, change of plan, change the, swap",
            "use the new, after all, extend it, raise the, has moved to, without the, change",
            "instead, rather, make it, make that, move it, move that, move the, postpone, push it",
            "push the, put off, bring forward, reschedule, sooner, earlier, later than, i meant",
            "i mean, correction, add to, add that, to the same, please add, also please add",
            "also add, to it as well, on that one, for that one, update it",
        ),
        Act.COMPLAINT: folded(
            "wrong again, again and again, third time, waited, nobody, how often, mistakes",
            "late again, promised, was due, missed again, typos, poor quality, rude, unfriendly",
            "charged twice, too high, fed up, annoying, expected better, angry, furious, worst",
            "a joke, very disappointing, keep making, doesn't work again, i am not happy",
            "i'm not happy, not happy, unhappy, disappointed, unacceptable, terrible, awful",
            "this is wrong, it is wrong, that is wrong, that's wrong, all wrong, still waiting",
            "too late, far too late, nobody answers, no one answers, nobody replies, complaint",
            "complain, i want to complain, i want my money back, refund, ridiculous",
            "this is a mess, sloppy, not good enough, full of mistakes, full of errors, useless",
            "not what i asked for, waste of money, waste of time, keeps happening",
        ),
        Act.REMARK: folded(
            "ok, okay, alright, noted, got it, understood, will do, sounds good, fyi, heads up",
            "by the way, btw, for your information, attached, here is, here's the, how much, cost",
            "price, prices, i've just sent, i have uploaded, i forgot, please note, note that",
            "keep in mind, no problem, just so you know, i think there's, do you need, let me know",
            "i'll get back, regarding, about the",
        ),
        Act.NOT_FOR_US: folded(
            "weather, joke, click here, earn, crypto, birthday, the match, the game, robot, song",
            "recipe, haha, lol, invest, prize, gift card, free, special offer, weekend was, my cat",
            "my dog",
        ),
    },
    signals={
        Signal.URGENT: folded(
            "urgent, urgently, asap, as soon as possible, right away, immediately, straight away",
            "emergency, top priority, at once",
        ),
        Signal.HELP: folded(
            "help, /help, what can you do, how does this work, how does it work, what do you offer",
            "what is this, who are you, what services, what do you do, how do i use this",
            "what can i ask, what else can you do, what do you do for me, what can i ask for",
        ),
        Signal.PERSON: folded(
            "talk to a person, speak to a person, speak to a human, talk to a human, a real person",
            "speak to someone, talk to someone, get me a human, get me a person, is anyone real",
            "call me back, operator please",
        ),
        Signal.YES: folded(
            "yes, yes please, yep, yeah, yup, ok, okay, sure, go ahead, go, fine, correct, right",
            "that's right, that is right, exactly, confirmed, do it, yes go, sounds good, agreed",
            "of course, works for me, that works, good, y, please do, looks good, all good",
        ),
        Signal.NO: folded(
            "no, nope, no thanks, no thank you, not yet",
            "wrong, don't, do not, not now, n, not this",
            "rather not, none, neither",
        ),
        Signal.LATER: folded(
            "later, i'll send it later, send it later, i will send it later, will send it later",
            "i'll send it, tomorrow i'll send it, not now",
            "later please, give me a minute, i'll look",
            "i'll look it up, i will look it up, let me check, i'll check, need to check",
        ),
        Signal.UNKNOWN: folded(
            "i don't know, i do not know, don't know, no idea, not sure, i'm not sure, dunno",
            "i don't know what that is, what is that, what's that, what does that mean, no clue",
        ),
        Signal.THEY_HAVE_IT: folded(
            "has it, has that, has them, they have it, they have that",
            "they already have it, already sent, i sent it",
            "she already has it, he already has it",
            "already has it, you have it, you already have it",
            "i already sent it, same as last time, same as before",
            "as last time, as always, as usual",
        ),
        Signal.ILL: folded(
            "i'm ill, i am ill, i'm sick, i am sick, i'm not well, i am not well, off sick",
            "i've caught something, i have the flu, i've got the flu, i have a fever, in hospital",
            "calling in sick, i'm in bed with, i am in bed with, too ill to work, too sick to work",
        ),
        Signal.JOIN: folded(
            "i do this work, i do this",
            "i do that work, i do this kind of work, i want to work here",
            "i want to join, i'd like to join, i want to work with you, i can do this work",
            "i'm a freelancer, i am a freelancer",
            "i'm a provider, i am a provider, can i work for you",
            "i would like to work with you, i'd like to work with you, i offer services",
        ),
        Signal.UNDO: folded("undo, undo that, undo it, take it back, take that back, oops"),
    },
    usual=folded(
        "my {service} go to {name}",
        "my {service} goes to {name}",
        "my {service} should go to {name}",
        "my {service} always go to {name}",
        "my {service} always goes to {name}",
        "{name} does my {service}",
        "{name} always does my {service}",
        "{name} handles my {service}",
        "give my {service} to {name}",
        "always give my {service} to {name}",
        "send my {service} to {name} from now on",
        "{name} is my usual person for {service}",
        "i want {name} for my {service}",
    ),
    joins=folded(
        "i do {service}",
        "i offer {service}",
        "i provide {service}",
        "i work in {service}",
        "i can do {service}",
        "i'm a {service}",
        "i am a {service}",
        "i take {service} work",
    ),
    meeting=frozenset(
        folded(
            "call, calls, meet, meeting, meetings, appointment, appointments, book, schedule",
            "viewing, flight, table, lunch, dinner, breakfast, coffee, session, webinar, demo",
            "interview, visit, reservation, event, slot, video, zoom",
        )
    ),
    backward=frozenset(
        folded(
            "books, bookkeeping, reconcile, reconciliation, statement, statements, receipt",
            "receipts, expense, expenses, invoices, closing, accounts, ledger, vat, tax",
            "numbers, figures, transactions, report, payroll, timesheet, timesheets, sales, bank",
        )
    ),
    secret=folded(
        "password, passwort, passcode, passwd, pwd, pw, pin, pin code, login code, access code",
        "api key, apikey, secret, secret key, token, access token, security code, cvv, cvc",
    ),
    when=TIMES.senses,
    ordinals=TIMES.senses["ordinal"],
)
