"""What people who write English want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Translate the new tour descriptions into English, then swap them in on the tours page |
newsletter AND insta post for the easter retreat, both out on the 18th | newsletter about cask
weekend + same text in dutch for our belgian lot | Need the Kickstarter page in French. the
website part my nephew does | taproom menu to english, then up on the page | Newsletter.
Invoices for the February pupils. That's it. | post about the kiln opening, price list update,
chase the gallery for the 600 they owe | type the 2019-2023 guest books into excel, around 400
lines.. due 30/03/2026 | price lists of the three wholesalers into one sheet. 5 working days is
ok with me | invoice for the Patel kitchen pls, 2480 incl vat, has to be out by friday | invoice
no 2026-031 to Brightwell Ltd, £640, net 30. today by 5pm | Signed print to Osaka, insured. Same
client wants the bill in yen. | Nine people, one tuba, Bruges. | 6 pictures attached, think up
some captions and get them posted this weekend | Ep 51 raw is up. Usual: edit, show notes, and
the little email to subscribers. | One LinkedIn post every Monday for the surveying practice,
sober tone, no emojis | 88 unanswered mails in the shop inbox. help | invoice Mrs Pemberton £340
for tuning both pianos | A flyer and a social post for the pottery weekend, photos in Dropbox |
our booking page just shows a white screen since last night, can you have a look | 14 reviews on
Google, never answered one. Would you? | site says sat 9-5, should be 9-1, pls fix | my dictated
survey notes, typed by 4pm today | menu into german by 25 march | boiler service invoices for
Hadley, Moss and the Pikes pls | another testimonial, the Okafors this time | I keep having nice
first calls and then I forget to send people anything afterwards. | The Grange Hotel still owes
us for December and I'm sick of ringing them myself. | Facebook says nothing about our closing
early tonight, that needs a post today | Till reports go in the books every Sunday evening from
now on, can we do that? | Aoife has gone up to 30 hours, her contract still says 20. | next: a
banner for the gate, 2m x 80cm, same green as the cards | We're down to maybe forty jars. Would
need 300 more in the house by Friday | gumroad page for the ebook is still called "untitled
3"... title, blurb, cover, the lot | there are 14 comments under Sunday's reel and nobody has
said a word back | dates in the till export come out as gibberish, american and german all
mixed. wants cleaning | Jan went through smoothly so same again for Feb please, end of the month
is okay | Pls invoice Domingo Catering for the three tastings on 3, 4 and 6 March, 150 each |
Oakfield got theirs, good. Now Meridian Sports needs one: 640 for the goalposts. Out tomorrow
please | ep 13 is in the dropbox as well now, same intro same outro as 12 | can you do payroll
for March as well, same five people, ready on the 26th? | ep 41 is recorded too, it's in the
dropbox | Four new runners start Saturday and nobody has given them hours yet | Mother's Day is
Sunday and my subscribers have heard precisely nothing from me | block B plans next pls, same
room numbering logic as A | sort the pics in /dropbox/wharf/feb by floor and trade, bin the
blurry ones | not the books, the newsletter! Topic is the new yoga room | I hate doing payroll
and I'm late again, please take it
""",
}
