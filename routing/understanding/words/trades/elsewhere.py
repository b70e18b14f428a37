"""Work that few desks for small firms offer, in our own words: software, science, handicraft.

A catalogue that does offer one of these is heard all the same: a trade is only held against a text
when no service is near it.
"""

from __future__ import annotations

TRADES: dict[str, str] = {
    "apps": """
mobile apps
iOS and Android app like a taxi service
React Native developer for an existing app
Swift programmer to finish our app
Flutter app for a gym with bookings
chat app with video calls
app for delivery drivers
Kotlin developer, long term
publish my app in the store and fix crashes
wearable app in the health field
app for inventory with barcode scanner
mobile scheduling app with notifications
""",
    "software": """
software development
full stack engineer for our platform
Python developer for a backend with Django
Node and React web application
build a SaaS product from scratch
custom CRM system with user roles
inventory management software for warehouses
invoice automation software
booking platform with payments, developer wanted
chatbot with a language model for our portal
API integration between two systems
refactor a legacy Java service
senior C# developer
Angular front end for a dashboard product
marketplace like a ride sharing company
accounting software built for our industry
develop a tool that schedules posts
email parsing engine
OCR system for receipts, machine learning engineer
customer portal with login, developers needed
browser extension
desktop program for Windows
Salesforce developer with Apex
ERP implementation
Laravel programmer for a web app
Ruby on Rails developer
script a bot that plays the market
""",
    "data science": """
machine learning and data engineering
train a model to detect defects
data scientist for a recommender
computer vision on drone images
data pipeline in Spark
speech recognition for calls
fine-tune a language model
natural language processing research
predict churn with deep learning
big data architect
""",
    "infrastructure": """
infrastructure and security
Kubernetes cluster in the cloud
DevOps engineer for pipelines
penetration test of our network
database administrator for Oracle
migrate servers to AWS
Linux kernel module
network engineer for routers
set up monitoring for microservices
""",
    "testing software": """
software testing
QA engineer for automated tests
test our app on forty devices
Selenium scripts
usability testers wanted
""",
    "games": """
games
Unity developer for a puzzle game
3D characters and animation for a game
Unreal engine level designer
pixel art platformer
multiplayer server for a shooter
""",
    "blockchain": """
blockchain
smart contract in Solidity
launch a token
crypto exchange developer
NFT marketplace
trading bot for coins
""",
    "interface design": """
product and interface design for software
UX designer for a fintech app
wireframes for a SaaS dashboard
Figma prototype of the onboarding
user research for an app
""",
    "engineering": """
engineering and hardware
PCB layout for a sensor
mechanical design of a bracket in SolidWorks
firmware for a microcontroller
structural calculation for a steel beam
embedded C on an ARM chip
electrical drawings for a machine
PLC programming
product prototype for manufacturing
patent drawings
""",
    "architecture": """
architecture and rooms
floor plan for a house extension
3D rendering of a kitchen
interior designer for a loft
landscape plan for my garden
CAD drafter for building permits
""",
    "law": """
law
lawyer for a dispute with my partner
sue my landlord
draw up a will
trademark attorney
legal opinion on a merger
represent me in court
immigration lawyer
review the shareholder agreement
divorce papers
""",
    "health": """
health and care
my back hurts, what can I do
prescription for antibiotics
find a therapist
is this rash dangerous
nurse for my grandmother
diet plan to lose ten kilos
personal trainer
which pills may I take together
""",
    "finance advice": """
private finance
invest my savings in shares
mortgage advice
what stocks should I buy
loan for a car
improve my credit score
retirement plan
transfer money to my brother's account
how much is left on my card
business valuation for an acquisition
""",
    "teaching": """
teaching and schoolwork
tutor for maths
teach me Spanish
write my essay for college
solve my physics homework
exam questions for biology
online course on cooking
thesis on economics, do it for me
piano lessons
""",
    "home": """
house and garden
fix the dripping tap
paint the bedroom
cleaner for my flat
mow the grass
babysitter tonight
walk my dog
electrician to change a socket
move my furniture
repair the washing machine
pest control
""",
    "cars and goods": """
vehicles, goods and delivery
repair the brakes
tow truck
deliver groceries
courier across town
truck freight from the port
forklift driver
sell my used car
weld a gate
sew fifty uniforms
factory for plastic parts
""",
    "music and art": """
music, art and performance
compose music for a film
singer for a wedding
tattoo idea
oil painting of my cat
beat for my rap
actor for a play
photographer for a shoot
model for a fashion show
""",
    "science": """
science and academic work
chemist for a formulation
clinical trial statistics
literature review on gene therapy
peer review of my paper
geologist for a survey
mathematical proof
""",
    "property": """
property
sell my house
find a flat to rent
real estate agent
appraisal of a building
tenant screening for a condo
""",
}
