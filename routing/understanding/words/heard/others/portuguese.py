"""What people who write Portuguese want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
traduzir a carta das cervejas pra ingles e depois mandar a newsletter com ela | horas do projeto
Norte para a folha, depois faturar | Preciso de duas coisas: textos pro Instagram da escola de
surf; passagem de ônibus pra Lagos. | são duas newsletters, uma pros alunos e outra pros pais,
textos completamente diferentes | preciso de legendas pros reels da semana e da planilha de
fiado digitada | preciso de duas coisas: cobrar o Marcelo que não pagou e um voo barato pra
Recife | Ementa em francês até sexta, e respondam por favor às três críticas do Google | Ep 41:
edição e legendas do vídeo, pra quarta que vem | Salários de março prontos até dia 30, e troquem
os preços no site pela tabela nova | tradução do cardápio pro inglês + 3 posts no insta sobre o
festival de inverno | Um convite para a inauguração (24 de abril) e um cardápio plastificado
novo, mesmas cores | uma folha com os exercícios para o ombro, até segunda | O vídeo da aula de
pilates precisa de legendas em inglês, até sexta ao meio-dia. | levantar editais de cultura +
voo pro porto dia 30 | recibos do restaurante, uma caixa inteira | A Teresa aceitou ontem à
noite! Falta mandar-lhe o contrato e a ficha. | Dava jeito pôr o áudio da entrevista em texto
até segunda. | hotel no Porto de 17 a 19 de abril e pedir um testemunho ao Rui | a seguir: muro
de suporte na Quinta do Vale, 22 metros, valores no áudio | A imobiliária Horizonte já falhou o
prazo duas vezes e continua calada, são 1.740 euros. | Bom dia! Estou fora de segunda a quarta,
podem atender as chamadas da serralharia? | Fecho de fevereiro para o contabilista até 16/3, e a
escala da Semana Santa | já só há 10 litros de leite, o fornecedor só vem se alguém ligar |
próxima: responder às avaliações novas no Google | Preciso de um cartaz para a montra com o
horário da Páscoa, até dia 23 | O pessoal novo não entende português. Quero as instruções da
cozinha em inglês e nepalês. | O site está a dizer "não seguro" quando as pessoas abrem. | falta
também faturar o casamento de sábado, 1.250 mais IVA | A partir de 1 de abril queria uma
campanha no Google para as aulas de pilates | entrou um pagamento de 46,30 e não faço ideia de
que encomenda é | Avisem hoje no Instagram que a aula de domingo foi cancelada, com uma imagem
simpática | A aula 5 já está filmada, é montar e subir pra Teachable, e legendas nela também | a
versão 2.2 tá pronta aqui, ninguém testou em android velho ainda | o episódio 5 ficou sem notas,
e já tá no ar | voltaram três encomendas, as pessoas têm de ser reembolsadas | a lista não sabe
de nada do curso novo… uns 3 e-mails, sem exageros | recebi 31 candidaturas para o balcão e não
tenho tempo de as ler todas | três clientes ainda não pagaram abril e eu tenho vergonha de lhes
ligar | As fotos dos cestos têm o meu estendal por trás. Fundo branco ficava bem melhor. |
Mudámos os preços: atualizem a tabela no site e escrevam uma newsletter a explicar com jeitinho
| liguem pros 30 contatos da planilha e marquem reunião com quem topar | oi, preciso da
contabilidade de fevereiro, extrato em anexo | Marquem com o senhor Amílcar amanhã às 16h na
obra, ele só responde por telefone | No site ainda aparece a morada antiga, mudámo-nos para a
Rua do Almada 112 | Janeiro impecável. Segue o extrato de fevereiro para fazerem na mesma linha.
| para abril também queria posts, dois por semana como este mês. tema: as visitas à adega | Será
que alguém podia tirar o preço antigo da página das massagens? Ainda diz 35. | A cliente do
pedido 908 quer trocar o S por M, tratam disso? | Têm quem me marque as visitas ao T1 no sábado,
de vinte em vinte minutos? | Fevereiro também já está todo fotografado, podem avançar? | A
Padaria Moderna também precisa de fatura: 190 euros, manutenção do forno | O cunhado do sr.
Matos também quer orçamento, só caleiras, 24 metros em zinco | recortem por favor as 45 fotos
dos azulejos, fundo transparente, tá tudo no wetransfer | Whatsapp com 57 conversas por ler e eu
com as mãos cheias de barro | A planilha do estoque parou em dezembro, desde então é tudo no
chute | Chegaram de volta três sandálias, tamanho errado, e as clientes estão esperando o
dinheiro | Voltei da feira: 13 pedidos por despachar, sem etiquetas, e a caixa de mensagens
entupida | gostei tanto dos posts que quero mais seis, agora sobre as aulas de cerâmica pra
crianças | Em vez da newsletter prefiro um post no Instagram toda segunda, sobre as velas | Meu
inbox virou um cemitério, 83 clientes sem resposta, nem abro mais | Estou farta de responder a
emails, há 48 por ler. Alguém trata? | Sem frases motivacionais, por amor de deus: 5 posts no
instagram sobre as pranchas | Não quero mais fazer as contas eu próprio, tratem de fevereiro por
favor | o contrato está em alemão, não percebo nada. Para português, 4 páginas | Os preços do
site estão errados, a massagem já não é 40, é 45 | já não aguento a contabilidade, fiquem com
fevereiro | site com preços errados há meses, que vergonha, atualizem | Emitir fatura à Câmara
de Loulé, 1.900 €, pela palestra do dia 5 | Manda ver nos de abril também | O contabilista quer
fevereiro até sexta e eu ainda nem abri a pasta dos recibos | chegou um caderno de encargos em
inglês com 40 páginas e eu parei na segunda linha | Haverá apoios para quem recupera moinhos de
água? Ouvi falar, mas nunca apanhei nada certo | fatura pra Clínica Sorriso, 3 manutenções a
180, e fecha fevereiro pra mim também
""",
}
