"""What people who write Portuguese want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
hoje à noite preciso de alguém nas mensagens do site, abro as vagas da oficina de cerâmica às 19
e cai tudo de uma vez. E um post a avisar da abertura, com o link | Pesquisa pra mim que
festivais de rua aceitam food bike ainda este ano e quanto cobram. E faz um post de quarta a
domingo com os sabores, tem o de umbu agora. Se souberes quem faz a solda do carrinho me diz
rsrs | responder os emails das turmas de inglês (horário e valor estão no pdf), responder também
o whatsapp da loja de camisetas que é meu outro negócio, e mandar o boleto atrasado da empresa
Lumen | responde os hóspedes do booking que querem saber do estacionamento (tem, 8 euros), e o
guia da casa passa pra inglês e alemão. e uma faxineira pro dia 25 se souber de alguém! |
Preciso de duas coisas até sexta: os preços de 200 m de cabo 3x2,5 em pelo menos três armazéns,
e o orçamento da vivenda da Dona Amélia, quadro novo e 34 pontos de luz | Dia do Pai é quinta,
dia 19, e as caixas de brigadeiro tão paradas. Faz uns stories bonitos pra esse dia e bota uns
50 euros pra aparecer pra mais gente aqui em Braga | Fiz asneira e aceitei duas reservas para o
mesmo quarto no São João 😬 resolvam-me isso no sistema e peçam desculpa à senhora italiana, pode
ficar no 4 pelo mesmo preço | Gente, a feirinha de adoção foi linda 🐶 agora: recibo pra todo
mundo que doou, um e-mail contando o resultado pros padrinhos, e escala de quem passeia com os
cachorros em abril | Preciso de um texto para a página "Quem somos". A minha avó abriu a casa em
1962, a minha mãe ficou com ela e agora sou eu; gostava que se sentisse isso, mas sem lamechice,
umas 200 palavras. | Fatura e envia: Casa Amarela, 4 sessões a 55 €, com o NIF deles, 510 222
341, e o nosso IBAN no rodapé. Pedem que vá para a contabilidade e não para a Rita. | A Joana
vai-se embora e fico sem ninguém. Preciso que escrevam o anúncio para o lugar dela e que o
ponham no Net-Empregos e no LinkedIn: part-time, manhãs, experiência com crianças. | Boas!
Organizem-me os recibos de janeiro e fevereiro, marquem o almoço... não, a reunião com a Dra.
Salema para quarta dia 18 às 15h, e vejam porque é que ninguém nos encontra quando procura
"olaria Alentejo" | Ida e volta de trem ou ônibus, o que for mais rápido, de Curitiba a
Joinville em 22 de abril. Vou com duas malas de amostras e volto no mesmo dia à noite, de
preferência na janela. | Queria que alguém tomasse conta do Instagram da pastelaria todas as
semanas: duas fotos, uma história, responder a quem pergunta pelos horários. Eu já não consigo,
entre o forno e os miúdos. | Quem organiza feiras de produtos biológicos no norte? Quero saber
datas, preço da banca, se há eletricidade e a pessoa de contacto. A minha prima falou-me de uma
em Braga mas não se lembra do nome. | oi! bate os recebimentos de fevereiro com o extrato, cobra
os 3 clientes que não pagaram janeiro e vê um hotel em BH pra quinta que vem dia 19, uma noite
só | Preciso de cinco reuniões com donos de pousadas em Paraty ou Ubatuba. Tenho o catálogo, a
tabela de preço de atacado e uma planilha velha de contatos, usa o que quiser disso, liga ou
escreve, tanto faz. | A ata da assembleia tem de ser feita a partir da gravação; preciso de
saber quanto cobram outros por um plano de treino online; e há uma senhora, Odete Reis, que quer
o dinheiro de volta, tratem disso com ela. | Quero um site de uma página só pro meu consultório
de fonoaudiologia. Foto, endereço, convênios, botão do WhatsApp e nada de carrossel girando. O
domínio já comprei, tá na Registro.br. | Liga para a EDP e pergunta porque é que a conta do
atelier veio a dobrar. Precisava igualmente que passassem a escrito a entrevista ao mestre
tanoeiro (uma hora e pouco de gravação). | Temos 9 modelos novos de brincos pra colocar na loja
até sábado: foto, preço, peso, quantidade, variação de cor. A planilha tá pronta, as fotos estão
numeradas igual, é só casar uma coisa com a outra. | Oi, tudo bem? Preciso de três coisas quando
der: passagem pra Recife em 11 de maio, as fichas de cadastro da feirinha digitadas numa
planilha e alguém que ligue pros restaurantes oferecendo nossa pimenta. | Lista de 40 escolas de
dança em São Paulo, capital: nome, bairro, @ do Instagram, quem manda e um WhatsApp. É pra ver
se meu colã tem mercado, por enquanto não vou falar com ninguém. | Os vencimentos de março das
minhas duas meias-jornadas: a Filipa fez 62 horas, a Tânia 58 mais um feriado. Subsídio de
refeição incluído, recibos por email para ambas, até 31. | Ninguém respondeu às propostas de
jardinagem que mandei em fevereiro. Retoma o contacto com cada um, sete ao todo: pergunta se
viram, se têm dúvidas, se o preço assustou. Nada de insistir mais de uma vez. | Bom dia. Ando
sem tempo e preciso que me aliviem: comentários do Instagram para responder, stock da loja para
acertar com a contagem que fiz, e uma abertura com música para o canal de receitas. | Trem não
tem, então: carro alugado em Floripa, retirada dia 6 de maio no aeroporto, porta-malas grande
por causa dos painéis, seguro completo, e que aceite devolver em Blumenau. Econômico, não
precisa ser bonito. | De segunda a sexta, das 14h às 18h, preciso de alguém atendendo o chat da
loja: prazo, troca, "cadê meu pedido", essas coisas. Eu fico com as manhãs, mas à tarde tô no
torno e com a mão cheia de barro. | O voo para Ponta Delgada a 27 de abril ainda não está
comprado e o correio da semana passada está em cima da secretária à espera de ser digitalizado e
arquivado | Que apoios existem para quem abre uma lavandaria numa vila com menos de 3000
habitantes? Montantes, prazos, papelada, e se se pode acumular com o do IEFP. Ouvi "até 50%" no
café, mas café é café. | Cartão de visita novo: frente com o nome e "costura e consertos", verso
com o mapinha e o QR do WhatsApp. Papel reciclado, fonte que minha mãe consiga ler sem óculos.
Manda em PDF e em PNG. | A Denise entra dia 1º de abril como auxiliar. Montem o contrato de
experiência, 90 dias, salário do piso, vale-transporte, seis horas por dia com sábado alternado,
e deixem pronto pra ela assinar quando chegar. | Três clientes em atraso: Padaria Sol, Bruno
Leite e Studio 9, cobrem. E o custo por clique subiu pra 4 reais na campanha do Google, queria
entender o porquê e baixar isso. | meu pedido de hoje é grande rs: edita o áudio do ep 3,
escreve uma newsletter sobre a coleção de inverno, alguém precisa ir lá passear com meu cachorro
às 12h kkk sério, e responde os clientes no chat da loja sobre prazo de entrega | O granito pode
esperar um bocadinho. Mais urgente: a dona Celeste quer uma bancada nova com lava-loiça
embutido, façam-me o orçamento para terça dia 17, as medidas seguem por áudio. | A assembleia de
condóminos é a 9 de abril e preciso que a convocatória esteja no correio até dia 20. A ordem de
trabalhos é a do ano passado, mais o ponto do elevador. | boas, orçamento pra senhora do 3º
esq., pintar sala e dois quartos com betume nos tectos, até quarta 18. e liga ao condomínio a
ver quando me abrem a porta pra medir as escadas | Bom dia, espero que esteja tudo bem convosco.
Cá em casa a netinha já anda! Olhem, o senhor Fonseca do rés-do-chão não me paga desde janeiro e
eu tenho vergonha de lhe bater à porta. Escrevam-lhe vocês, com firmeza mas educadamente, por
favor. Obrigada, Lurdes | Bom dia a todos, por aqui tudo calmo, graças a Deus. O meu afilhado
tirou fotografias lindas da casinha de Monsaraz, agora falta um anúncio à altura. E para quem lá
fica, umas folhinhas com as regras e o aquecimento, em português e inglês. Bem hajam, Adelaide |
Boa tarde, temos 30 fotos de queijos tiradas com o telemóvel, é preciso dar-lhes luz e tirar o
fundo. E cada queijo precisa da sua descrição para a loja. Quinta da próxima semana era o ideal.
| Na segunda às 19h apresento o projeto da moradia à junta de freguesia, 10 minutos. Sou
arquiteta, falo bem com tijolos e mal com pessoas. Escrevem-me o que devo dizer? | Cara equipa,
espero que esteja tudo bem convosco. Recebemos esta semana quatro donativos para a casa das
crianças, dois deles de pessoas que nunca nos tinham ajudado. Podiam passar os recibos e
escrever umas palavras de agradecimento a cada um? A lista vai em anexo. Com os melhores
cumprimentos, Graça Teles | Cara equipa, o nosso grupo de teatro recebe muitas faturas em papel
e eu, para ser sincera, já não sei o que está pago. Queria entregar-vos a caixa inteira para
arrumarem os recibos e fazerem as contas do ano. Precisamos de tudo pronto a 22 de abril. Muito
grata, Leonor Bastos | Bom dia Sónia! Que chuva, não é? Estou a escrever-lhe da carrinha. Queria
que todas as sextas à tarde alguém desse uma volta ao meu email, respondesse ao que é de rotina
e me deixasse uma lista curtinha do resto. Já não dou conta disto sozinho. Obrigado, Fernando
Pais, Pais Jardins | Uma cliente alemã comprou-me três vestidos e agora quer mostrar o ateliê às
amigas dela. Preciso da brochura em alemão. E já agora, temos 200 moldes antigos em papel com
referências que têm de ser passadas para uma folha de cálculo até ao fim do mês. | Boa tarde,
desculpem a demora, estivemos com o forno avariado e andei a fazer pão em casa da minha mãe. As
faturas dos restaurantes de fevereiro ficaram por enviar. Podem tratar disso até sexta? | o
boletim rendeu viu, entrou um monte de gente. agora o que eu precisava, as respostas do
formulário têm que passar pro CRM, são umas 150, e também queria um post no Instagram
agradecendo o povo e mostrando o ateliê novo | oi, deixa eu te falar, chegou um pedido da
Alemanha e eles querem a ficha técnica das pranchas em alemão, eu só tenho em português, são
três páginas. E outra coisa, tem que cobrar o pessoal da pousada, com jeitinho, a fatura venceu
faz um mês | Bom dia a todos. Enquanto tratam das contas, lembrei-me de que a obra da família
Sequeira ficou pronta e ainda não foi faturada. Agradecia que a fatura seguisse na
segunda-feira, no valor de 1.840 euros mais IVA. Cumprimentos, Nelson Pires, carpinteiro | Caros
amigos, a tradução ficou impecável e já nos rendeu um contacto. Agora precisava de saber quais
são as lojas de cerâmica mais interessantes em Edimburgo e Glasgow, com moradas e responsáveis.
E ficava-vos grata se me reservassem também a viagem: voo do Porto e três noites de hotel quando
for mais barato. Cumprimentos, Graça Amorim | bom dia, a contabilista está em cima de mim por
causa de junho, extrato tenho, recibos tenho quase todos, façam-me o mês de junho, pode ser até
quinta, ou melhor sexta, sexta está ótimo | estive na feira do mobiliário e trouxe contactos,
uns cinquenta, já estão numa folha, e pronto, eu a telefonar sou um desastre, fico sem jeito,
liguem vocês e marquem-me reuniões com quem quiser | Olá, a obra da Dona Graça acabou ontem e
ela está encantada. Podem passar a fatura de 2.300 EUR, com 23 % de IVA, a pagar em quinze dias?
Um abraço, Zeferino | Cara equipa, sou eu outra vez, com as contas de maio. Será que conseguem
ter tudo conferido até dia 12? O contabilista já me telefonou duas vezes. Obrigada e até breve,
Filomena | olha, é assim, tenho os recibos de maio todos numa caixa de bolachas, vou fotografar
tudo logo à noite, podem separar-me os custos das duas casas, é que eu misturo sempre a água de
uma com a luz da outra | Exmos. Senhores, uma senhora da Bélgica escreveu-nos três páginas em
francês sobre alergias. Podem responder-lhe que sim, que temos almofadas sem penas, e que o cão
fica com a vizinha? Obrigado, Belmiro | epá, quero dividir a conta da água entre os três
inquilinos e não me bate certo com os contadores, vejam-me lá isso, as leituras estão na
fotografia, até sexta se der | é assim o senhor Baptista pagou metade e a outra metade diz
sempre para a semana para a semana e já lá vão dois meses mandem-lhe um lembrete que eu já não
tenho cara | bom amanhã vou ser pai se Deus quiser quer dizer está marcado e por isso o telefone
olhem atendam vocês a partir de amanhã que eu não vou estar com cabeça | olha então eu tô aqui
na casa da dona Eulália e ela quer trocar o telhado todo quer dizer todo não a parte de trás uns
sessenta metros faz um orçamento disso pra mim até sexta | Bom dia, Estaremos fechados de 11 a
24 de maio por causa das obras na cozinha. Peço que escrevam aos nossos clientes da lista e que
o e-mail siga na sexta-feira, dia 8 de maio. Com os melhores cumprimentos, Adelaide Moura | Olá
a todos, antes que avancem muito com a marca, reparei que nos falta uma frase para pôr por baixo
do letreiro. Uma coisa curta, que cheire a pão. Tratam-me disso também? Abraço, Zeferino | Caros
senhores, um hóspede escreveu que temos baratas. Não temos, era um grilo. Como se responde a
isto em público sem parecer malcriado? Agradeço que o façam por mim. Com estima, Dona Graça |
Exmos. Senhores, a nossa selaria desenvolveu uma sela para crianças com deficiência. Pretendemos
que as revistas da especialidade tomem conhecimento do facto. Fico ao dispor para qualquer
esclarecimento. Com elevada consideração, Eng. Tomás Vilhena | Caríssimos, a minha escola de
surf vai para o sexto ano e ainda usa um golfinho tirado da internet. Preciso de um logótipo meu
e de cores que aguentem o sol, se possível até 30 de setembro. Boas ondas, Nuno | Lancei a
coleção nova e esqueci do site, que tragédia. Lá ainda aparecem as peças esgotadas, tirem tudo e
ponham as novas, e façam uns 4 posts porque ninguém sabe que existe. Sexta da semana que vem no
máximo | Os contactos da feira estão a apodrecer numa gaveta. Primeiro é preciso metê-los no
CRM, uns 60 cartões, e depois ligar e marcar reuniões, que eu ao telefone sou um desastre. |
Minha sócia saiu brigada e largou tudo. Folha de março sem fechar, cinco funcionários, e
cobrança dos inadimplentes parada desde janeiro. Não durmo. Peguem as duas coisas, preciso até
sexta dia 27 | Pra conferência em Madrid: voo na terça 14/4 de manhã, volta no dia seguinte à
noite, hotel perto do IFEMA até 110€. A inscrição já paguei e o jantar de gala dispenso, só
preciso mesmo chegar lá inteira kkk | Oi, tenho uma lojinha de aquários. Alguém pra responder o
chat e os emails de segunda 23 até sexta 27? Tem modelo pra quase tudo (peixe que chegou morto,
prazo, temperatura). O envio minha irmã faz, o instagram também é ela. | Gente, o site da
pousada: tirar a foto do Zeca (saiu brigado), trocar o whats, botar as diárias novas e o café
agora é até 11h. A agência cuida do Booking e dos anúncios, vocês só mexem no nosso wordpress.
Senha vai por fora | a folha já tá com vocês, beleza. agora o problema é o inbox: saiu matéria
sobre nossas redes de dormir e chegou 95 email em dois dias. responder até amanhã, modelo tem,
frete tá na tabela, quem pedir nota fiscal encaminha pra Lúcia | Traduzam-me a proposta para
espanhol (7 páginas, é para o hotel em Cáceres). Se eles aceitarem vou lá, portanto vejam já
também comboio ou autocarro a partir de Lisboa, para a segunda quinzena de abril. | Os de Braga
ficaram mesmo bem. Agora os da loja de Viseu, que abre em maio: seis, só Facebook, a falar das
bicicletas eléctricas, da oficina e do Sr. Américo que arranja tudo. O letreiro já está, o site
faz o meu genro, e a inauguração organiza a Junta. | Faço laudo de árvore (se vai cair ou não).
Tenho uma lista com 38 síndicos. É ligar, explicar, marcar visita na quinta 19. Três já me
conhecem, dois me odeiam, tá anotado. Orçamento e ART eu mesmo faço depois | Voltei de férias e:
faturar o condomínio Atlântico (limpeza, 2 meses), limpar a caixa de email, marcar-me um quarto
em Évora para uma obra em abril e pôr no site que já não fazemos alcatifas | Enquanto a loja
online anda, gostava de perceber uma coisa: que concursos ou apoios há este ano para pequenas
olarias no Alentejo, até quanto, com que prazos, e se dá para quem já recebeu em 2023. A
candidatura escreve a minha irmã, que é engenheira e gosta dessas coisas. | O folheto chegou,
lindo. Então agora tenho de ir lá entregá-lo: Porto–Frankfurt dia 31, de preferência direto, uma
mala de porão com 23 kg de conservas, e um quarto perto da estação. No regresso venho de
carrinha com o meu primo.
""",
}
