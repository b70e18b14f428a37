"""What people who write Portuguese remark of work or of themselves; from what was heard."""

from __future__ import annotations

REMARKED = {
    "remark": """
o senhor Américo é surdo de um ouvido, é melhor falar alto com ele | as fotografias da tosquia
seguem por wetransfer, são pesadas | a pessoa que vai atender os clientes fala espanhol? é que
metade deles são de Vigo | O da voz baixinha na gravação sou eu, os outros dois são os formandos
| em fevereiro só trabalhei três semanas porque estive com gripe, daí haver menos movimento | só
pra constar, quem assina é a Bia e não eu, ela que é a dona no papel | da minha parte não há
pressa nenhuma | 25 de abril é feriado aqui, lembrem-se | A minha sócia é que tem olho para
isto, as cores foram ideia dela. | mais pra frente quero fazer um curso online, mas isso é papo
pra outro ano | quem está a tratar das contas percebe do regime de isenção do artigo 53? | mando
as fotos logo à noite, agora estou na obra | o Sr. Matos só atende se ligarem do fixo, manias |
Como é que funciona quando o trabalho leva mais horas do que o previsto? | na folha 2 o azul é
stock da loja e o verde é do armazém | o cliente da Rua Direita só atende depois das seis, fica
a nota | a fatura em anexo é só exemplo, os valores são inventados | posso mandar áudio em vez
de escrever ou atrapalha? | A conservatória escreve o nosso nome sem hífen, nós com; é a mesma
entidade. | a moça que fala no vídeo é surda oralizada, por isso a dicção | nossa máquina de
cartão soma a gorjeta, não estranhem os totais | Chamamos 'Casa Azul' ao jardim de infância e
'Casa Verde' ao ATL. | sobre a hora do áudio: o relógio do gravador está adiantado uma hora | o
banco lá mandou o extrato de janeiro, demorou mas foi | sábado vocês trabalham? | o seu Osvaldo
só atende depois das duas, de manhã tá na feira | Quem faz a contabilidade também vê a minha
conta pessoal? | tô em atendimento até umas 4, depois vejo | a foto com o cachorro é da minha
irmã, ela liberou o uso | O meu NIF no papel timbrado é que está certo, o do site é da empresa
antiga | no áudio 5 a voz mais fina é a minha mesmo, pode rir | Preço da tradução é por palavra
ou por lauda? | A Filomena trata do IVA, eu só lhe passo os papéis — para que conste | quando eu
digo 'a casinha' é o depósito dos fundos | hmm | sim | não | depois | pronto, está bem | estou a
ver | talvez | logo se vê | ainda não sei | não faço ideia | vou pensar | hoje não | falo
primeiro com o meu sócio | uma fatura da gráfica | este talão estava no carro | os salários
fazemos nós | as minhas faturas faço-as eu | o site é com o meu sobrinho | desculpa, janela
errada | depende | percebido | estou no comboio | o meu cartão de cidadão caduca em maio, não
sei se faz diferença | a transportadora avisou que hoje há atrasos no Algarve | têm alguém que
perceba de vinhos ou é tudo a mesma malta? | o clube diz que paga assim que receber, vamos a ver
| o cachorro mordeu uns dois ou três, dá pra ler | o da oficina respondeu com um coração, não
sei o que isso quer dizer | os 45 reais no dia 8 foi pizza, pessoal mesmo | a senha continua
aquela gigante | a lista tem uns 900 contactos, mais coisa menos coisa | chego com uma prancha
de 2 metros, só avisando | como é que funciona se eu quiser pausar um mês? | o subsídio de
alimentação pagamos em cartão, já é assim há anos | Somos uma sociedade unipessoal com 3
funcionários. | meu genro é americano e gostou | a máquina nova chegou, é vermelha e linda,
segue foto | ganhámos ouro em Londres carago | imprimi e entreguei ao revisor, ele gosta é de
papel | quem ri o tempo todo é o contador | vocês ficam com cópia dos meus documentos? | caiu o
pix hoje cedo, por isso tanta reclamação | o gerente do hotel 4 é surdo de um ouvido, falem alto
| O contabilista é meu primo, por isso ele é paciente com os atrasos. | boa, a tap sempre atrasa
mas é o que há | estou de férias até dia 18, só vejo mensagens à noite | tá bem | tou debaixo de
um lava loiça, ja vejo isso | mandei tudo pelo wetransfer, expira em 7 dias acho | esta semana
vendi 90 folares e ainda falta um mes prá páscoa | já pus os talões na pasta | tá bom | Amanhã
estou no mar o dia todo com um grupo de suecos, não há rede | as fichas estão na pasta, sem
ordem nenhuma | bom dia de sol aqui em Braga, fui fotografar um batizado e chorei mais do que a
criança | A feira correu bem, vendi mais do que merecia | combinado | Se todos fossem como a
Moura eu até gostava de dinheiro. | as fichas que faltam tão no porta-luvas do Corsa, aluno
nenhum respeita | a dona Lurdes tem um elevador onde não cabe nem o gato dela | o contabilista
mudou de número, agora acaba em 771 | bom, por mim está ótimo assim | a amassadeira avariou e
fiz tudo à mão, tou morto | tá um calor que nem parece março | correu bem a prova no Porto, 3
ouros e um braço partido (o do pai, que caiu na bancada). o comboio chegou a horas e tudo |
amanhã só abro às 11, consulta do miúdo | pronto tá certo | aquela reunião foi uma confusão,
todos a falar ao mesmo tempo, boa sorte a quem apanhar isso | A Joana volta só amanhã, depois
mando-vos as datas certas | ainda não sei, a cliente do Porto está sempre a mudar de ideias.
digo-vos logo à noite | hoje à tarde estou no mercado sem rede, depois vejo as mensagens | o
senhor Nunes pagou ontem os 120 euros | vou ler depois da aula das 11 | tô dirigindo, já te falo
| casa cheia no feriado, graças a deus | mando as folhas amanhã cedo | minha irmã tá me ajudando
na recepção esses dias, que alívio | só a avisar que mudei de conta bancária, o IBAN novo já
está no meu perfil | Ontem vendi a primeira peça para o Japão, nem acredito 😭❤️ | Ficou com a
minha cara, adorei. Já vendi duas esta manhã | Apareceu cá um senhor da rádio local por acaso,
levei-o a ver a oficina | Eles já pagaram, vi hoje de manhã no banco | o presidente da junta de
Arouca é primo da minha sogra, fica a nota | A terceira loja ainda não mandou o orçamento,
prometem para amanhã. Eu encaminho mal chegue. | vou ver com a galera e te falo | o cozinheiro
já provou o prato novo e está aprovado | Minha filha já batizou a capivara de Jurema | amanhã é
feriado municipal aqui, a loja está fechada | Fui ontem à câmara municipal e deram-me um folheto
sobre um dos programas. Digitalizei-o e está junto dos outros documentos. | O fotógrafo esteve
cá na segunda-feira e as imagens ficaram lindas. Pus as vinte melhores na pasta partilhada, já
com os nomes dos produtos. | A diretora do lar de Santa Clara ligou-me a confirmar a visita e
foi muito simpática. Disse que gostou da forma como a abordaram. | O Rui entregou hoje a folha
de horas que faltava, e já a pus na pasta. Pediu desculpa pelo atraso, teve o filho doente. | já
pus os recibos na pasta, menos o do talho que se molhou | A senhora de Braga ligou-me a
agradecer a vossa resposta. Diz que nunca foi tão bem atendida. | O Nuno esteve de baixa dois
dias e entrega-vos o papel ainda hoje, já falei com ele. | bilhete recebido, tudo certo | Já
coloquei o extrato do banco na pasta, junto com as notas da gráfica. Demorei porque o gerente
estava de férias e só ele conseguia liberar o acesso. | A newsletter deu que falar cá na terra.
O senhor dos correios leu a parte do azeite novo e veio comprar dois garrafões, e olhem que ele
nunca compra nada. | A minha colega Inês, que vai comigo a Madrid, está no estrangeiro até
sexta-feira. Falei com ela ontem e ficou muito contente com o hotel que vocês encontraram. |
Hoje recebi um telefonema de um casal de Curitiba que reservou só por causa das fotos da
varanda. Eles disseram que parecia que dava para sentir o cheiro do café. | Descobri que a
parteira se chama Deolinda Saraiva, com S, porque encontrei um cartão antigo dela. O neto
contou-me que ela ajudou a nascer metade da aldeia.
""",
}
