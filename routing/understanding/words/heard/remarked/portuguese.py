"""What people who write Portuguese remark of work or of themselves; as heard."""

from __future__ import annotations

REMARKED = {
    "remark": """
o senhor Américo é surdo de um ouvido, é melhor falar alto com ele | as fotografias da tosquia
seguem por wetransfer, são pesadas | O da voz baixinha na gravação sou eu, os outros dois são os
formandos | em fevereiro só trabalhei três semanas porque estive com gripe, daí haver menos
movimento | da minha parte não há pressa nenhuma | 25 de abril é feriado aqui, lembrem-se | A
minha sócia é que tem olho para isto, as cores foram ideia dela. | mais pra frente quero fazer
um curso online, mas isso é papo pra outro ano | quem está a tratar das contas percebe do regime
de isenção do artigo 53? | mando as fotos logo à noite, agora estou na obra | o Sr. Matos só
atende se ligarem do fixo, manias | Como é que funciona quando o trabalho leva mais horas do que
o previsto? | na folha 2 o azul é stock da loja e o verde é do armazém | o cliente da Rua
Direita só atende depois das seis, fica a nota | a fatura em anexo é só exemplo, os valores são
inventados | posso mandar áudio em vez de escrever ou atrapalha? | A conservatória escreve o
nosso nome sem hífen, nós com; é a mesma entidade. | a moça que fala no vídeo é surda oralizada,
por isso a dicção | nossa máquina de cartão soma a gorjeta, não estranhem os totais | Chamamos
'Casa Azul' ao jardim de infância e 'Casa Verde' ao ATL. | sobre a hora do áudio: o relógio do
gravador está adiantado uma hora | o banco lá mandou o extrato de janeiro, demorou mas foi |
sábado vocês trabalham? | o seu Osvaldo só atende depois das duas, de manhã tá na feira | Quem
faz a contabilidade também vê a minha conta pessoal? | tô em atendimento até umas 4, depois vejo
| a foto com o cachorro é da minha irmã, ela liberou o uso | no áudio 5 a voz mais fina é a
minha mesmo, pode rir | Preço da tradução é por palavra ou por lauda? | A Filomena trata do IVA,
eu só lhe passo os papéis — para que conste | quando eu digo 'a casinha' é o depósito dos fundos
| hmm | sim | não | depois | pronto, está bem | estou a ver | talvez | logo se vê | ainda não
sei | não faço ideia | vou pensar | hoje não | falo primeiro com o meu sócio | uma fatura da
gráfica | este talão estava no carro | os salários fazemos nós | as minhas faturas faço-as eu |
o site é com o meu sobrinho | desculpa, janela errada | depende | percebido | estou no comboio |
o meu cartão de cidadão caduca em maio, não sei se faz diferença | a transportadora avisou que
hoje há atrasos no Algarve | têm alguém que perceba de vinhos ou é tudo a mesma malta? | o clube
diz que paga assim que receber, vamos a ver | o cachorro mordeu uns dois ou três, dá pra ler | o
da oficina respondeu com um coração, não sei o que isso quer dizer | os 45 reais no dia 8 foi
pizza, pessoal mesmo | a senha continua aquela gigante | a lista tem uns 900 contactos, mais
coisa menos coisa | chego com uma prancha de 2 metros, só avisando | como é que funciona se eu
quiser pausar um mês? | o subsídio de alimentação pagamos em cartão, já é assim há anos | Somos
uma sociedade unipessoal com 3 funcionários. | meu genro é americano e gostou | a máquina nova
chegou, é vermelha e linda, segue foto | ganhámos ouro em Londres carago | imprimi e entreguei
ao revisor, ele gosta é de papel | quem ri o tempo todo é o contador | vocês ficam com cópia dos
meus documentos? | caiu o pix hoje cedo, por isso tanta reclamação | o gerente do hotel 4 é
surdo de um ouvido, falem alto | O contabilista é meu primo, por isso ele é paciente com os
atrasos. | boa, a tap sempre atrasa mas é o que há | estou de férias até dia 18, só vejo
mensagens à noite | tá bem | tou debaixo de um lava loiça, ja vejo isso | mandei tudo pelo
wetransfer, expira em 7 dias acho | esta semana vendi 90 folares e ainda falta um mes prá páscoa
| já pus os talões na pasta | tá bom | Amanhã estou no mar o dia todo com um grupo de suecos,
não há rede | as fichas estão na pasta, sem ordem nenhuma | A feira correu bem, vendi mais do
que merecia | combinado | Se todos fossem como a Moura eu até gostava de dinheiro. | as fichas
que faltam tão no porta-luvas do Corsa, aluno nenhum respeita | a dona Lurdes tem um elevador
onde não cabe nem o gato dela | o contabilista mudou de número, agora acaba em 771 | bom, por
mim está ótimo assim | a amassadeira avariou e fiz tudo à mão, tou morto | tá um calor que nem
parece março | amanhã só abro às 11, consulta do miúdo | pronto tá certo | A Joana volta só
amanhã, depois mando-vos as datas certas | hoje à tarde estou no mercado sem rede, depois vejo
as mensagens | o senhor Nunes pagou ontem os 120 euros | vou ler depois da aula das 11 | tô
dirigindo, já te falo | casa cheia no feriado, graças a deus | mando as folhas amanhã cedo |
minha irmã tá me ajudando na recepção esses dias, que alívio | Ontem vendi a primeira peça para
o Japão, nem acredito 😭❤️ | Ficou com a minha cara, adorei. Já vendi duas esta manhã | Apareceu
cá um senhor da rádio local por acaso, levei-o a ver a oficina | Eles já pagaram, vi hoje de
manhã no banco | o presidente da junta de Arouca é primo da minha sogra, fica a nota | A
terceira loja ainda não mandou o orçamento, prometem para amanhã. Eu encaminho mal chegue. | vou
ver com a galera e te falo | o cozinheiro já provou o prato novo e está aprovado | Minha filha
já batizou a capivara de Jurema | amanhã é feriado municipal aqui, a loja está fechada | já pus
os recibos na pasta, menos o do talho que se molhou | bilhete recebido, tudo certo | o
contabilista está de férias até segunda | A minha contabilista já recebeu os extratos do banco,
mandei-lhos ontem à noite. | O doutor Santos já aprovou a fatura, disse que paga na sexta. | já
falei com o sr. Ramos, ficou tudo bem | O eletricista já cá esteve e trocou o quadro, falta só a
fatura dele. | já mandei as fotos do quarto à Inês | a Inês já vos mandou os ingredientes |
números batem certo, vi agora | A minha cunhada disse que trata das flores, já falei com ela
ontem à noite. | O prémio chegou hoje pelo correio, é bem mais pesado do que eu pensava. | os
miúdos adoraram a raposa!! | estou a acabar uma consulta, já leio | a minha irmã vai ler os
textos hoje | Colei um na carrinha e já me perguntaram duas vezes onde o mandei fazer. | Estou a
conduzir, já vejo isso logo à noite com o meu sócio | Hoje a nossa padaria faz cinco anos! | o
cliente da moradia gostou do preço, disse que assina quando voltar do algarve | mandei à inês as
fotos do telhado por whatsapp porque o drive não deixava | O Sr. Amaral transferiu hoje os 320
€, já vi na conta.
""",
}
