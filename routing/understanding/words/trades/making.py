"""Work that makes something, in our own words: words, pictures, sites, shops, campaigns."""

from __future__ import annotations

TRADES: dict[str, str] = {
    "writing": """
writing texts
article about choosing a mattress, 900 words
blog posts twice a month for a law firm
product descriptions for sixty candles
text for our About page
press release on the new branch
write the product copy in a friendly tone
content writer with knowledge of finance
a speech for the opening
rewrite this paragraph so that it sells
slogan for a bakery
short bio for my profile
white paper on cyber insurance
ebook of thirty pages on gardening
ghostwriter for my book
sales letter for a course
technical writer for a manual
case study of our best customer
script for a one minute explainer
grant proposal
cover letter and CV rewrite
Blogartikel über Wärmepumpen schreiben
Produkttexte verfassen
redactar un artículo para el blog
escribir textos para la web
rédiger un article de blog
écrire les fiches produits
escrever textos para o site
scrivere un articolo
een blog schrijven
""",
    "editing": """
proofreading and editing
check this text for mistakes
proofread my thesis chapter
edit the manuscript, keep my voice
make this letter sound better
copy editor for a monthly magazine
shorten the text to half
Korrektur lesen
corregir la ortografía de un texto
relire et corriger le document
correggere il testo
""",
    "newsletter": """
newsletters and email campaigns
send the newsletter to our subscribers
Mailchimp template in our colours
write a welcome series for new sign-ups
build the email funnel
segment the mailing list
monthly mail with our offers
Newsletter für September
boletín para los clientes
infolettre du mois
""",
    "social media": """
social media
put the pictures of the event on Instagram
plan of posts for the month
answer the comments on our page
grow our followers
post a tweet that we are hiring
captions and hashtags for ten photos
manage our Facebook group
Pinterest boards for the shop
short clips for TikTok every day
LinkedIn posts for the founder
tweet this
social media manager for a hair salon
find influencers and write to them
share the article on all channels
complain to the airline on twitter
upload the story and tag our partner
tell our followers that we open on Sunday
a short bio for our Instagram profile
share the news with our fans
reply to the review on Facebook
schedule next week's posts
set up a page for the café on Facebook
Beiträge für Instagram planen
Kommentare auf Facebook beantworten
publicar en redes sociales
programar publicaciones de Instagram
gérer notre page Facebook
publier une photo sur Instagram
postar nas redes sociais
pubblicare sui social
berichten plaatsen op sociale media
""",
    "advertising": """
ads and campaigns
Google Ads for a plumber
our Facebook campaign costs too much, fix it
retargeting for people who left the cart
ads for the holiday sale with a budget of 500
landing page test and tracking
PPC specialist
launch campaign for a new app
get us into the local press
affiliate program
crowdfunding campaign
marketing plan for the coming year
lead generation for solar
growth hacker wanted
run a giveaway to get sign-ups
Google Anzeigen schalten
campaña de anuncios en Facebook
lancer une campagne publicitaire
campanha no Google Ads
campagna pubblicitaria
""",
    "search ranking": """
search engine optimisation
we are not found on Google
keywords for our service pages
SEO audit
backlinks from good sites
optimise titles and descriptions
local SEO and the map listing
SEO expert for a travel site
Suchmaschinenoptimierung
posicionamiento en buscadores
améliorer le référencement
""",
    "websites": """
websites
my site shows an error since the update
make a five page site in WordPress
change the opening hours on the web page
put the new team photos on the site
the checkout button does nothing on my phone
add a section with our prices to the home page
take the old news off the website
our domain expires next week
build a simple page for the book launch
the contact form sends no mail
move the blog to a new host
Squarespace site for a photographer
Wix expert for small fixes
landing page for a webinar
update plugins and make a backup
make the menu work on phones
site is slow, speed it up
set up Shopify with my domain
install the chat widget on our page
custom theme for WordPress
convert the design to HTML and CSS
fix the checkout on my WooCommerce store
redesign of an old company site
web developer needed for PHP changes
booking plugin on our site
connect the payment provider
malware on the website
responsive email template in HTML
web designer for a modern clean look
Webseite aktualisieren
WordPress Fehler beheben
actualizar la página web
arreglar el formulario de contacto
mettre à jour le site
réparer le site WordPress
atualizar o site
aggiornare il sito
website aanpassen
""",
    "technical help": """
technical help with computers, mail and accounts
my email does not sync with the phone
set up the printer in the office
new mailbox for the colleague
point the domain to the new server
SSL certificate has expired
back up the laptops
reset the password of a user
Google Workspace set up for the team
connect two apps with Zapier
my computer is slow
VPN does not connect
configure the CRM
Drucker einrichten
configurar el correo
configurer la messagerie
""",
    "online shop": """
online shop
add thirty products with pictures and sizes
update stock and prices
Amazon listings with keywords
list our pottery on Etsy
ship the orders of the weekend
eBay store assistant
process a return
virtual assistant for a Shopify store
import the supplier's catalogue
product research for dropshipping
write down what was sold this week in the shop
order numbers and tracking to the buyers
change the price of the blue mug
disable an item that is sold out
take the candles off the shop until they are back
mark the green size as not available
how many orders came in yesterday
refund the second order of Mrs Brandt
add a new colour to the lamp
write the listing for a leather bag
sort the products into categories
edit the order and send it again
show me the best selling products in the store
create a discount code
approve the product reviews
notify the customer that the order has shipped
print labels
Produkte in den Shop einstellen
Bestellungen abwickeln
subir productos a la tienda
tramitar los pedidos
ajouter les articles à la boutique
traiter les commandes
cadastrar produtos na loja
caricare prodotti nel negozio
producten toevoegen aan de webwinkel
""",
    "logo and brand": """
logo and brand
logo for a bike repair shop
new brand with colours and type
business card
mascot for our team
vector version of the logo
style guide for the company
name and look for a food truck
Logo entwerfen
diseñar un logotipo
créer un logo
criar um logotipo
disegnare un logo
""",
    "graphics": """
graphic design
flyer for the market
label for a hot sauce
banner for the roll-up
poster for a concert
menu in print quality
T-shirt design
slides for an investor talk, nicer
book cover
infographic from this data
illustration for a children's book
icons for our app
brochure with eight pages
remove the background of the photos
retouch the portraits
Photoshop expert for product pictures
packaging for tea
invitation card
make my PowerPoint look professional
resize the ad in five formats
Flyer gestalten
diseñar un cartel
concevoir une affiche
fazer um folheto
creare una locandina
flyer ontwerpen
""",
    "video": """
video
cut the interview to two minutes
explainer with animation
intro for my channel
edit our wedding footage
captions for the clips
video editor for YouTube, weekly
promo for a gym
whiteboard animation
colour and sound for a short film
stitch these recordings together
After Effects template
Video schneiden
editar un vídeo
monter une vidéo
editar o vídeo
montare un video
video monteren
""",
    "audio": """
audio and voice
edit the podcast and take out the noise
voice over with an American accent
record our phone greeting
jingle for the radio
mix and master a song
audiobook narrator
Podcast schneiden
grabar una locución
voix off
""",
    "translation": """
translation
manual from English to German
put our site into Portuguese
native French speaker for a letter
localise the app
certified translation of the birth certificate
Japanese translator for a call
subtitles in Spanish
how do I say this to my supplier in Chinese
ins Englische übersetzen
traducir el contrato al inglés
traduire la notice en anglais
traduzir o contrato
tradurre il manuale
vertalen naar het Engels
""",
    "transcription": """
transcription
write out the recorded meeting
transcript of six interviews
turn the voice notes into text
Interview transkribieren
transcribir una grabación
transcrire un entretien
""",
}
