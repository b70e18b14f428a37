"""What people who write English answer to what the desk asked; as stories."""

from __future__ import annotations

ANSWERED = {
    "answer": """
Yes, one every minute or so would be lovely. I have to find the good quotes again when I cut the
radio piece, and the recording is almost two hours long. | That would be my brother Tom, since
he packs the parcels and knows nearly every one by heart. You can reach him at
tom@fernhillcandles.example, he usually replies before noon. | My meeting with the bank is early
the week after, so having it on Friday the 20th would be perfect. That leaves me the weekend to
read it calmly with a pot of tea. | No, it can go. Two clients quoted the old prices at me last
week and I felt obliged to honour them, so I'd be glad to see the back of it. | A line of its
own, as I like people to see what they are paying for. It was 46 miles there and back, at 45p
each. Thank you for checking! | That was the new mixer bowl and two whisks for the bakery. I've
lost the paper one, but Harrow are sending me a copy, so it will turn up in the folder shortly.
| Good morning! They moved offices in January, so it's 14 Kiln Lane, Sheffield S3 8GG and not
the one on my old quote. Their accounts lady sent the last one back because of exactly that. |
Those are all for the scheduling tool we use at the studio, one seat each for me, Tara and Josh.
I signed up three times by mistake last year and never got round to merging them. So all three
belong under software. | I read both out to my husband over breakfast and we went for the second
one, the one with the rhubarb in it. The first is fine as well, but it sounds a bit like a
supermarket. | Three at the most, because the homes are spread all over the county and I do the
driving myself. I once tried five in a day and was late for every one of them. | That will be my
brother Declan, he has the banking app and knows what everyone earns. I'll be on a boat with no
signal for most of it, so please don't wait for me. His number is the one on the contact sheet I
gave you in the autumn. | Up to fifteen pounds you can just decide yourselves, as a refund or a
voucher, whatever they prefer. Above that I'd like to see a photo first. Most people are lovely
about it, but we did have one gentleman who claimed for the same jar three times. | Yes, it
really is 65, I know it looks like a typo. The five extra minutes are for the chat beforehand,
and my clients like that I put it in writing. | I'd say 120 euros with breakfast, as there are
two of us and it all comes out of the same pot. If it's right next to the fair I could live with
135, because then we save the taxi. | There's a field called "Reference 2" further down on the
second tab that we never use, so that's the place for it. My receptionist still looks people up
by the old number, so she'll be happy it survives. | Leave them out, please. It's for a little
family book about the mill, and his daughter would like him to sound the way she remembers him
and not the way the recorder does. | I asked our neighbour Heike, who is from Kassel, and she
said "Sie" for a guesthouse like ours without thinking twice. Most of our German guests are past
sixty, so that sounds right to me too. | About forty minutes by car, which takes you to the
other side of the motorway. Our members told us in a survey last year that nobody drives longer
than that on a weeknight. | Let's give him the weekend and send it on Monday. He is a decent man
who has just had a baby, and I'd feel bad if it landed while they're all still in hospital. |
Tuesday the 17th at seven in the morning would be perfect. My customers are early birds and read
it with their tea, and by nine they're already out in the beds. | Please sign them as "Ruth and
the team". I used to do it with my full name, but then people started turning up at the counter
asking for me personally on my day off. | I think six is a good number, one for each of the new
ceramic glazes. I had ten in mind at first, but then I'd be repeating myself and people can
tell. | It would have to be done by Friday next week, the 20th. We have an open day that weekend
and I've already told everybody they can order online from then on. | That was my dad helping me
out when the van broke down in November, and we wrote it down as a loan. I pay him back a
hundred a month from the spring. The signed sheet is the last page in the blue binder I scanned.
| We'd go out on Tuesday the 24th and be home on Thursday the 26th. The roastery is closed on
Mondays and I need to be back behind my own counter for the Friday rush. | The Portuguese one,
please. I had a sample of theirs in my hands last year and it held hot soup for an hour, whereas
the other one I only know from their very shiny website. | You can tell them that a full day
starts at 1,450 and that it includes the album. I'd rather people hear it at once than come to a
meeting and get a fright, it has happened more often than I like. | Ah, Carter's. The dough
divider broke down on Valentine's Day of all days and he came out on the spot, I paid by card at
the door. He scribbled something on the back of a card, I'd have to dig in the van for it. |
Renewed it in November when the new kitchen was inspected. The paper is framed on the wall
behind the till, I'll take a photo of it once the lunch crowd is gone. | Nobody had ever asked
for one until Erin started doing three nights in a row in January. Since then I've been adding
two quid an hour from ten in the evening till six. The others should get the same if they stay
over, it's only fair. It's written on the inside of the cupboard door so they all know. | Well,
the last time we had Gareth do it and he left the stove half cleaned and the chimney blocked, so
anyone but him. I don't mind paying a bit more for someone who turns up. | It's the old lease
from my mother's time, typed, two pages. There's a line on the second page that says heating is
split by square metres, and we've never done it differently since. | Good question. We let the
meadow to a riding school until October and they paid quarterly, then my husband agreed on
monthly with the new people. So three months from the school are still open, that's 360, and the
new lot are up to date. | Oh that was my sister in law, she bought the display stand from the
Bath fair and paid by card through the shop because I couldn't be bothered with cash. | Dear
team, thank you for the question. The room should hold about thirty-five people seated in rows,
and we do need step-free access as one of our teachers uses a wheelchair. Best wishes Margaret
Ellery | Dear team, in reply to your note: yes, the children need their parents' consent, so
please keep that box on the form. Allergies should be asked for too, we had a scare with nuts
last year. Best wishes Tamsin Roe, Little Oaks Forest School | Dear team, the answer to your
question is the second one: please use the savings account for the direct debits, not the
current account. The bank has confirmed the creditor number, it is on the letter I enclosed last
time. Best wishes Muriel Fenn | Dear team, you asked when the recording was made and who was
there. It was the evening of 3 March, and present were Judith, both Lamberts, Mr Okoro and
myself. Judith left before the vote. Best wishes Clement Hale | Dear Lorna, I do apologise, your
mail slipped under a pile of samples. To your question: yes, please use my full name and the
shop's name in the agreement, so Beatrice Holloway trading as Holloway Blinds. All good wishes,
Bea | Hello again Naomi, Thanks for asking so nicely, and sorry it took me until today. Let's go
for the hotel near the harbour, the second of the three, as long as breakfast is included.
Kindly, Bertrand Moss, Moss Marine Surveys | Dear Sebastian, I must apologise for the state of
the attachment, my scanner is older than my apprentice. You asked about the start time: the
guests arrive at four in the afternoon on 9 May, so please tell the venue that. Respectfully,
Percival Nunn, Nunn & Son Saddlery | Dean was sick, poor man, he called me from the bathroom
floor. So the 3rd was a sick day and the 4th as well, and from the 5th he was back on the roof.
| I had to look into the calendar first, it's full of my daughter's matches. Let's say Thursday
the 19th, then I still have the weekend to read it. | That used to be me, but I'm in the
brewhouse from five in the morning now that Ned's off. Give it to Paula, she's at the desk most
days | Hi all, Emmanuel from the headphone shop here. For amounts below £40, by all means;
anything above I should like to see myself. I hope that's clear enough. Regards, Emmanuel | Dear
desk, that must have been the fleece and twine for the spring lambs, bought at the gate without
much paperwork. I'm sorry that there's no invoice. Kind regards, Hester Dale | yes please with
names if you can tell them apart, the loud one is Derek, the one with the cough is Mina, and the
rest just call them speaker three, four and so on | um let me think, no, oh yes, Gosia was ill
for two days, the nineteenth and the twentieth, that was it I believe, nobody new, nobody left,
no bonuses, we're not that kind of firm | ah right sorry I mumbled that, I meant the mail that
goes out to everyone on the list, so the second one, the newsletter, not the instagram stuff, we
do that ourselves | oh gosh, budget, I hadn't really thought, last time we paid I think one
forty a night and that was with a view of a bin, so let's say up to a hundred and sixty | it's
the one where it says treatments, not the front page, the one behind it, and then there's the
PDF at the bottom that you can download, that too, those are the only two I know of | well we
wanted it before the holidays so, hm, end of next week would be, no let's say Thursday, Thursday
the twenty fifth, that gives me the weekend to send it | two hundred and twelve, eighteenth of
August, hang on I'm scrolling, ah yes that was the tyres for the trailer, Bill paid with the
card, the receipt's in his glovebox knowing him, I'll get it | Hi, the 480 EUR that puzzled you
were the deposit for the delivery van. The receipt is attached to this letter, a little
crumpled. The other payment was my own dinner, so treat it as private. Yours, Stellan | Dear Sir
or Madam, in reply to your enquiry: there are four speakers. In order of appearance they're Mrs
Hall, Mr Osei, the notary and myself. Yours sincerely, C. Dempsey | Dear desk, the ones I like
best are the nurse, the young couple with the cello and the gentleman from the library. Please
take those as the three you asked about. Yours truly, Ivor | the ceiling height I measured it
again with the kids holding the tape it's two sixty four in the front and two fifty eight in the
back the floor's crooked as a banana | Hello again, I've counted the cards in the tin:
thirty-two, and a couple of them will bring somebody. So reckon on thirty-six. The dog comes too
but he doesn't drink. Cheers, Maurice | Good evening, you asked when it ought to go. Thursday
the 3rd of December at six in the evening, when they're all on the sofa. Kindly, Raymond from
the bookshop | Dear replier, no, she wasn't. The card reader froze, we tried again, and only the
second go went through; I have the slip here. We offered her a coffee for her trouble, which she
drank. Sincerely, Stelios | Dear writer, most mornings before eight I'm with the seedlings and
can talk with my hands full. Otherwise Thursdays after six. Let it ring, I'm slow. Best, Iris
Caddick | Dear Ms Editor, regrettably it is not. The oats are milled next to barley, and our
laboratory report says as much. You'll find a copy of the report with this letter. Yours
sincerely, Dr F. Ingram | Bank wants the file on the 26th, so that one's carved in stone. Last
year somebody was a day late and two of my drivers couldn't pay rent, I really don't want that
again | I'd have to check with my husband, he did the quote while I was on the scaffold at the
other job. Think it was around 1,800 incl. the gutters, but don't write that down yet, he'll be
home around six | ok so the big one: we're moving two doors down!! bigger window, actual
seating, toilet that doesn't freeze. also the dog turned 10 but that's maybe for the PS | Ha,
good question, I should have said that straight away! My tax lady wants to see it on the 24th,
so a day earlier, the 23rd, would be lovely.
""",
}
