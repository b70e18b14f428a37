"""Messages that are no request to any desk, in our own words: the background class."""

from __future__ import annotations

LINES: tuple[str, ...] = tuple(
    """
what is the weather going to be like tomorrow
will it rain at the weekend
how tall is the highest mountain
tell me a joke
who won the match last night
what time is it in Tokyo
play some music for me
turn the volume up
next song please
play the latest album by that band
put on a podcast about history
set an alarm for seven
set a timer for the eggs
turn off the lights in the kitchen
make the bedroom warmer
dim the lamp
start the vacuum robot
lock the front door
make me a coffee
how do I bake bread without yeast
what should I cook tonight
how long do I boil an egg
is this meat still good
how many calories are in a banana
recommend a good film
any good book to read
what is on television
who plays the lead in that series
what is the capital of Peru
who wrote that play
how old is the president
when was the bridge built
how far is the moon
why is the sky blue
what does this word mean
give me a synonym of happy
how do you spell necessary
what is twelve times fourteen
what is the square root of two
solve this equation
convert ten miles to kilometres
roll a die
flip a coin
pick a number
let us play a game
give me a riddle
how many miles are left in my tank
what is the tyre pressure
is there traffic on the way home
where did I park
my phone battery is dead
find my phone
I lost my keys
what is my bank balance
block my card please it was stolen
what is the exchange rate of the dollar
how is the stock market doing
is the share price up
what did I spend on food
how do I renew my passport
which vaccines do I need for Brazil
what plug do they use there
my knee hurts when I run
how much water should I drink
give me a workout for the legs
how do I fall asleep faster
my dog does not want to eat
what do cats dream of
I am sad today
I feel lonely
cheer me up
what should I wear
do these shoes match
how do I tie a tie
how do I get a stain out of a shirt
how do I stop snoring
give me advice about my girlfriend
what is love
do you like football
are you a robot
what is your name
how old are you
where do you live
who made you
what can you do
do you have brothers
what is your favourite colour
can you hear me
talk slower
change your voice
speak another language
I love you
you are stupid
shut up
that is funny
good morning to you all
how was your day
see you next week
have a nice weekend
I am on holiday until Monday
back in ten minutes
I had lunch with my sister
the train was late again
it is raining here
the coffee machine is broken again
happy birthday
congratulations on the new baby
my flight was cancelled
what is the meaning of life
who is going to win the election
what happened in the news today
read me the headlines
what is trending
when is the next eclipse
how many days until Christmas
what day is it
translate hello into Japanese
how do you say cheers in Danish
tell me a story
sing a song
write me a poem about the sea
invent a name for my cat
make up a story with a dragon
give me an idea for a present
ideas for a first date
what could I name my band
write a love letter
write a short poem for my wife
write a line of dialogue for two robots
explain photosynthesis to a child
summarise the plot of that novel
what is the difference between a crocodile and an alligator
list five fruits
complete the sentence
give an example of a metaphor
is this sentence true or false
which word does not belong
guess what I am thinking of
sort these numbers
write a function that reverses a list
check if a number is prime
what is the output of this code
what does this error mean in my program
rewrite the sentence in the passive
classify the tone of this comment
how many r are in strawberry
who would win, a bear or a shark
recommend a restaurant for a date
what are the side effects
how do I change a flat tyre
how do I remove a virus from my brain
how can I become a pilot
how do I learn the guitar
which phone should I buy
how does a vaccine work
is it safe to travel there
how do I get rid of ants
when do the shops close
what is the recipe for pancakes
order a pizza
call me a cab home
order sushi for tonight
add milk to my groceries
pick up my children from school
what is on my shopping list
where is my package from the store
how do I return these shoes
do you have this in red
what are your opening hours
do you ship to Canada
do you offer a student discount
is the product vegan
my order never arrived
I want my money back
I want to speak to your manager
my voucher code does not work
I forgot my password
how do I delete my account
your app keeps crashing
which size should I take
can I pay in instalments
is there a warranty
I need to top up my phone
activate my SIM card
how do I level up
I cannot log in to the game
buy cheap watches here
you have won a prize, click the link
earn money from home, no experience
hot singles in your area
limited offer, only today
invest now and double your money
increase your traffic with our service
we offer web design at low rates
dear sir, I am a developer looking for work
I am looking for a job
please hire me
my portfolio is attached
are you hiring
lend me a hundred euros
tell me my horoscope
lorem ipsum dolor sit amet
asdf qwer zxcv
test
ha ha
good luck with that
I will think about it
we talked about that yesterday
the meeting went well
she said it was fine
I have sent you the file
here is the attachment
that was my mistake
sorry for the delay
let me know when you are there
we are a small company founded ten years ago
our office is on the second floor
we value quality and honesty
the successful candidate will be a team player
please start your answer with the word green
thank you for your time and regards
we look forward to working with you
wie wird das Wetter morgen
erzähl mir einen Witz
wie hoch ist der Berg
spiel Musik
mach das Licht aus
mein Hund ist krank
schönes Wochenende
was gibt es zum Mittagessen
wie geht es dir
bist du ein Roboter
wer hat das Spiel gewonnen
wo sind meine Schlüssel
ich habe Kopfschmerzen
das war lustig
qué tiempo hace hoy
cuéntame un chiste
pon música
apaga la luz
feliz cumpleaños
quién ganó el partido
cómo estás
qué hora es
me duele la cabeza
dónde están mis llaves
quel temps fait-il
raconte-moi une blague
mets de la musique
éteins la lumière
qui a gagné le match
comment vas-tu
bon anniversaire
j'ai mal à la tête
como está o tempo
conta uma piada
toca uma música
quem ganhou o jogo
feliz aniversário
che tempo fa
raccontami una barzelletta
metti un po' di musica
chi ha vinto la partita
buon compleanno
wat voor weer wordt het
vertel een grap
speel muziek
wie heeft gewonnen
fijn weekend
""".strip().splitlines()
)
