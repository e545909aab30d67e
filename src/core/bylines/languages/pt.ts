import type { BylineWords } from '../byline-words.js';

export const pt: BylineWords = {
  language: 'pt',
  says: ['disse', 'diz', 'escreveu', 'respondeu', 'comentou'],
  leads: ['postado por', 'publicado por', 'escrito por', 'enviado por', 'comentário de', 'por', 'postado em', 'publicado em', 'enviado em', 'em', 'perguntada', 'respondida', 'editada', 'comentário #', 'data', 'autor', 'mensagem por'],
  joints: ['em', 'às', 'disse em', 'disse', 'a'],
  links: ['fazer uma pergunta', 'faça uma pergunta', 'perguntar', 'responder', 'citar', 'denunciar', 'compartilhar', 'excluir', 'editar', 'curtir', 'link', 'topo', 'comentar', 'melhorar esta resposta', 'melhorar esta pergunta', 'responderexcluir', 'perfil', 'gostei', 'voltar ao topo', 'desconectado', 'mensagem privada', 'mp', 'útil', 'esta avaliação foi útil', 'mostrar mais', 'ver mais', 'ver menos', 'carregar mais', 'leia mais', 'ler mais', 'mais recentes', 'mais antigos', 'ordenar por', 'recomendar', 'seguir', 'salvar', 'guardar', 'traduzir', 'ver tradução', 'ver respostas', 'ocultar respostas', 'link permanente', 'denunciar comentário', 'partilhar', 'eliminar', 'apagar', 'reportar'],
  claims: ['comentário', 'comentários', 'resposta', 'respostas', 'reação', 'reações', 'mensagem', 'mensagens', 'opinião', 'opiniões', 'ideias sobre', 'pensamentos sobre', 'avaliação', 'avaliações'],
  headings: ['comentários', 'respostas', 'discussão', 'opiniões'],
  forms: ['deixe um comentário', 'deixe uma resposta', 'deixe seu comentário', 'postar um comentário', 'enviar um comentário', 'adicionar comentário', 'escreva um comentário', 'seu comentário', 'o seu endereço de email não será publicado', 'cancelar resposta', 'comentários encerrados', 'sua resposta'],
  lists: ['posts relacionados', 'artigos relacionados', 'leia também', 'veja também', 'posts recentes', 'comentários recentes', 'postagem mais recente'],
  ends: ['arquivos', 'categorias', 'pesquisar', 'postagem mais antiga', 'página inicial', 'quem está online', 'exibir mensagens anteriores', 'usuários navegando neste fórum'],
  card: ['mensagens', 'registado', 'registrado', 'registrado em', 'registado em', 'data de inscrição', 'data de registro', 'inscrição', 'localização', 'membro desde', 'tópicos', 'assunto', 'agradecimentos', 'curtidas', 'idade', 'sexo', 'cidade', 'likes recebidos', 'reações'],
  ranks: ['membro', 'novo membro', 'membro ativo', 'usuário', 'utilizador', 'convidado', 'moderador', 'administrador', 'desconectado'],
  reputation: ['reputação', 'pontos'],
  asks: ['perguntada', 'perguntado', 'perguntado por', 'perguntou', 'pergunta de'],
  answers: ['respondida', 'respondido', 'respondido por', 'respondeu', 'resposta de'],
  accepted: ['melhor resposta', 'resposta aceita', 'resposta aceite', 'solução', 'aceita'],
  captured: ['salvo em', 'guardado em', 'arquivado em', 'acessado em', 'acedido em', 'impresso em', 'baixado em', 'data atual', 'data e hora atuais'],
  talk: ['eu', 'me', 'mim', 'meu', 'minha', 'nós', 'nos', 'nosso', 'nossa', 'você', 'vocês', 'obrigado', 'obrigada', 'olá', 'oi'],
}; // prettier-ignore
