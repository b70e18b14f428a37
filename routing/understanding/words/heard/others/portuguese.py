"""What people who write Portuguese want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
processamento de salários das duas assistentes e depois a contabilidade de março | o código
PASCOA10 não funciona! corrijam na loja e respondam a quem já reclamou, urgente | horas do
projeto Norte para a folha, depois faturar | Preciso de duas coisas: textos pro Instagram da
escola de surf; passagem de ônibus pra Lagos. | são duas newsletters, uma pros alunos e outra
pros pais, textos completamente diferentes | preciso de legendas pros reels da semana e da
planilha de fiado digitada | post no insta sobre a turma nova e mudar o horário no site, amanhã
| preciso de duas coisas: cobrar o Marcelo que não pagou e um voo barato pra Recife | Ementa em
francês até sexta, e respondam por favor às três críticas do Google | Ep 41: edição e legendas
do vídeo, pra quarta que vem | Salários de março prontos até dia 30, e troquem os preços no site
pela tabela nova | tradução do cardápio pro inglês + 3 posts no insta sobre o festival de
inverno | Traduzir o contrato de aluguel do espanhol e pagar o boleto da gráfica, que vence
sexta | Um convite para a inauguração (24 de abril) e um cardápio plastificado novo, mesmas
cores | levantar editais de cultura + voo pro porto dia 30 | novos preços no site e responder os
emails atrasados | Escrevam a newsletter sobre a sala nova e traduzam-na para inglês, tudo até
dia 27 | recibos do restaurante, uma caixa inteira | A Teresa aceitou ontem à noite! Falta
mandar-lhe o contrato e a ficha. | A seguir: a da câmara municipal, 10 slides, mais sóbria. |
hotel no Porto de 17 a 19 de abril e pedir um testemunho ao Rui | A imobiliária Horizonte já
falhou o prazo duas vezes e continua calada, são 1.740 euros. | O telhado da D. Fátima ficou
pronto, a fatura dela tem de sair amanhã. | façam-me um orçamento para trocar 9 caixilhos, dados
no ficheiro | A lista de alergénios dos pastéis também está por fazer | já só há 10 litros de
leite, o fornecedor só vem se alguém ligar | falta gente na copa, anúncio para dois ajudantes |
próxima: responder às avaliações novas no Google | O pessoal novo não entende português. Quero
as instruções da cozinha em inglês e nepalês. | falta também faturar o casamento de sábado,
1.250 mais IVA | arranja-me voo Porto–Madrid dia 20 de abril, só mala de mão | A partir de 1 de
abril queria uma campanha no Google para as aulas de pilates | o mesmo para fevereiro, os talões
já estão digitalizados | azulejos online, óptimo. os espanhóis andam a perguntar e está tudo em
português | voltaram duas encomendas hoje, a 77 e a 81, é preciso devolver o dinheiro às pessoas
| entrou um pagamento de 46,30 e não faço ideia de que encomenda é | Avisem hoje no Instagram
que a aula de domingo foi cancelada, com uma imagem simpática | A aula 5 já está filmada, é
montar e subir pra Teachable, e legendas nela também | a versão 2.2 tá pronta aqui, ninguém
testou em android velho ainda | o episódio 5 ficou sem notas, e já tá no ar | a sardinha está
linda, falta agora o galo em póster, mandei o rabisco ontem | a lista não sabe de nada do curso
novo… uns 3 e-mails, sem exageros | recebi 31 candidaturas para o balcão e não tenho tempo de as
ler todas | tirei umas 60 fotos da feira, dava um clipzinho giro com música | As fotos dos
cestos têm o meu estendal por trás. Fundo branco ficava bem melhor. | Mudámos os preços:
atualizem a tabela no site e escrevam uma newsletter a explicar com jeitinho | liguem pros 30
contatos da planilha e marquem reunião com quem topar | fatura pro Sr. Teixeira ainda hoje pfv,
430€ limpeza de piscina | Módulo 2 e 3 do curso agora, mesmo visual do primeiro, o roteiro tá na
pasta | Aproveitando, tenho 13 cintos pra cadastrar na Nuvemshop, a planilha tá com cor e preço
| tô precisando de confeiteira com experiência em bolo de casamento, quero divulgar a vaga |
Marquem com o senhor Amílcar amanhã às 16h na obra, ele só responde por telefone | No site ainda
aparece a morada antiga, mudámo-nos para a Rua do Almada 112 | Será que a fatura da Quinta do
Vale pode seguir até sexta? São 750 € do casamento | para abril também queria posts, dois por
semana como este mês. tema: as visitas à adega | Chegaram 40 azulejos pintados novos e na loja
online ainda não há nenhum. Preços no ficheiro. | Será que alguém podia tirar o preço antigo da
página das massagens? Ainda diz 35. | A cliente do pedido 908 quer trocar o S por M, tratam
disso? | Têm quem me marque as visitas ao T1 no sábado, de vinte em vinte minutos? | Tenho uma
encomenda presa na alfândega da Noruega e pedem papelada | Agora fevereiro, se faz favor. Até
sexta dia 20 está ótimo, o extrato já lá está | A Padaria Moderna também precisa de fatura: 190
euros, manutenção do forno | recortem por favor as 45 fotos dos azulejos, fundo transparente, tá
tudo no wetransfer | Whatsapp com 57 conversas por ler e eu com as mãos cheias de barro | A
planilha do estoque parou em dezembro, desde então é tudo no chute | Chegaram de volta três
sandálias, tamanho errado, e as clientes estão esperando o dinheiro | A coleção nova sai dia 20
e a lista de clientes ainda não sabe de nada | Voltei da feira: 13 pedidos por despachar, sem
etiquetas, e a caixa de mensagens entupida | Queria que alguém respondesse às mensagens do
Vinted todos os sábados e domingos, dá? | Em vez da newsletter prefiro um post no Instagram toda
segunda, sobre as velas
""",
}
