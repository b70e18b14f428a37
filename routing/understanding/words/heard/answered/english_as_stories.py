"""What people who write English answer to what the desk asked; as stories."""

from __future__ import annotations

ANSWERED = {
    "answer": """
My meeting with the bank is early the week after, so having it on Friday the 20th would be
perfect. That leaves me the weekend to read it calmly with a pot of tea. | That was the new
mixer bowl and two whisks for the bakery. I've lost the paper one, but Harrow are sending me a
copy, so it will turn up in the folder shortly. | Good morning! They moved offices in January,
so it's 14 Kiln Lane, Sheffield S3 8GG and not the one on my old quote. Their accounts lady sent
the last one back because of exactly that. | Those are all for the scheduling tool we use at the
studio, one seat each for me, Tara and Josh. I signed up three times by mistake last year and
never got round to merging them. So all three belong under software. | I read both out to my
husband over breakfast and we went for the second one, the one with the rhubarb in it. The first
is fine as well, but it sounds a bit like a supermarket. | Three at the most, because the homes
are spread all over the county and I do the driving myself. I once tried five in a day and was
late for every one of them. | That will be my brother Declan, he has the banking app and knows
what everyone earns. I'll be on a boat with no signal for most of it, so please don't wait for
me. His number is the one on the contact sheet I gave you in the autumn. | Up to fifteen pounds
you can just decide yourselves, as a refund or a voucher, whatever they prefer. Above that I'd
like to see a photo first. Most people are lovely about it, but we did have one gentleman who
claimed for the same jar three times. | I'd say 120 euros with breakfast, as there are two of us
and it all comes out of the same pot. If it's right next to the fair I could live with 135,
because then we save the taxi. | There's a field called "Reference 2" further down on the second
tab that we never use, so that's the place for it. My receptionist still looks people up by the
old number, so she'll be happy it survives. | Leave them out, please. It's for a little family
book about the mill, and his daughter would like him to sound the way she remembers him and not
the way the recorder does. | I asked our neighbour Heike, who is from Kassel, and she said "Sie"
for a guesthouse like ours without thinking twice. Most of our German guests are past sixty, so
that sounds right to me too. | Let's give him the weekend and send it on Monday. He is a decent
man who has just had a baby, and I'd feel bad if it landed while they're all still in hospital.
| Please sign them as "Ruth and the team". I used to do it with my full name, but then people
started turning up at the counter asking for me personally on my day off. | That was my dad
helping me out when the van broke down in November, and we wrote it down as a loan. I pay him
back a hundred a month from the spring. The signed sheet is the last page in the blue binder I
scanned. | We'd go out on Tuesday the 24th and be home on Thursday the 26th. The roastery is
closed on Mondays and I need to be back behind my own counter for the Friday rush. | The
Portuguese one, please. I had a sample of theirs in my hands last year and it held hot soup for
an hour, whereas the other one I only know from their very shiny website. | You can tell them
that a full day starts at 1,450 and that it includes the album. I'd rather people hear it at
once than come to a meeting and get a fright, it has happened more often than I like. | Ah,
Carter's. The dough divider broke down on Valentine's Day of all days and he came out on the
spot, I paid by card at the door. He scribbled something on the back of a card, I'd have to dig
in the van for it. | Nobody had ever asked for one until Erin started doing three nights in a
row in January. Since then I've been adding two quid an hour from ten in the evening till six.
The others should get the same if they stay over, it's only fair. It's written on the inside of
the cupboard door so they all know. | Well, the last time we had Gareth do it and he left the
stove half cleaned and the chimney blocked, so anyone but him. I don't mind paying a bit more
for someone who turns up. | It's the old lease from my mother's time, typed, two pages. There's
a line on the second page that says heating is split by square metres, and we've never done it
differently since. | Good question. We let the meadow to a riding school until October and they
paid quarterly, then my husband agreed on monthly with the new people. So three months from the
school are still open, that's 360, and the new lot are up to date. | Dear team, thank you for
the question. The room should hold about thirty-five people seated in rows, and we do need
step-free access as one of our teachers uses a wheelchair. Best wishes Margaret Ellery | Dear
team, in reply to your note: yes, the children need their parents' consent, so please keep that
box on the form. Allergies should be asked for too, we had a scare with nuts last year. Best
wishes Tamsin Roe, Little Oaks Forest School | Dear team, the answer to your question is the
second one: please use the savings account for the direct debits, not the current account. The
bank has confirmed the creditor number, it is on the letter I enclosed last time. Best wishes
Muriel Fenn | Dear team, you asked when the recording was made and who was there. It was the
evening of 3 March, and present were Judith, both Lamberts, Mr Okoro and myself. Judith left
before the vote. Best wishes Clement Hale | Dear Lorna, I do apologise, your mail slipped under
a pile of samples. To your question: yes, please use my full name and the shop's name in the
agreement, so Beatrice Holloway trading as Holloway Blinds. All good wishes, Bea | Hello again
Naomi, Thanks for asking so nicely, and sorry it took me until today. Let's go for the hotel
near the harbour, the second of the three, as long as breakfast is included. Kindly, Bertrand
Moss, Moss Marine Surveys | Dear Sebastian, I must apologise for the state of the attachment, my
scanner is older than my apprentice. You asked about the start time: the guests arrive at four
in the afternoon on 9 May, so please tell the venue that. Respectfully, Percival Nunn, Nunn &
Son Saddlery | Dean was sick, poor man, he called me from the bathroom floor. So the 3rd was a
sick day and the 4th as well, and from the 5th he was back on the roof. | yes please with names
if you can tell them apart, the loud one is Derek, the one with the cough is Mina, and the rest
just call them speaker three, four and so on | um let me think, no, oh yes, Gosia was ill for
two days, the nineteenth and the twentieth, that was it I believe, nobody new, nobody left, no
bonuses, we're not that kind of firm | oh gosh, budget, I hadn't really thought, last time we
paid I think one forty a night and that was with a view of a bin, so let's say up to a hundred
and sixty | it's the one where it says treatments, not the front page, the one behind it, and
then there's the PDF at the bottom that you can download, that too, those are the only two I
know of | two hundred and twelve, eighteenth of August, hang on I'm scrolling, ah yes that was
the tyres for the trailer, Bill paid with the card, the receipt's in his glovebox knowing him,
I'll get it | Hi, the 480 EUR that puzzled you were the deposit for the delivery van. The
receipt is attached to this letter, a little crumpled. The other payment was my own dinner, so
treat it as private. Yours, Stellan | Dear desk, the ones I like best are the nurse, the young
couple with the cello and the gentleman from the library. Please take those as the three you
asked about. Yours truly, Ivor | the ceiling height I measured it again with the kids holding
the tape it's two sixty four in the front and two fifty eight in the back the floor's crooked as
a banana | Hello again, I've counted the cards in the tin: thirty-two, and a couple of them will
bring somebody. So reckon on thirty-six. The dog comes too but he doesn't drink. Cheers, Maurice
| Dear replier, no, she wasn't. The card reader froze, we tried again, and only the second go
went through; I have the slip here. We offered her a coffee for her trouble, which she drank.
Sincerely, Stelios | Dear Ms Editor, regrettably it is not. The oats are milled next to barley,
and our laboratory report says as much. You'll find a copy of the report with this letter. Yours
sincerely, Dr F. Ingram | Bank wants the file on the 26th, so that one's carved in stone. Last
year somebody was a day late and two of my drivers couldn't pay rent, I really don't want that
again | I'd have to check with my husband, he did the quote while I was on the scaffold at the
other job. Think it was around 1,800 incl. the gutters, but don't write that down yet, he'll be
home around six
""",
}
