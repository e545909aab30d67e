import type { BylineWords } from '../byline-words.js';

export const es: BylineWords = {
  language: 'es',
  says: ['dijo', 'dice', 'escribió', 'ha dicho', 'respondió', 'comentó', 'ha escrito'],
  leads: ['publicado por', 'escrito por', 'enviado por', 'comentario de', 'comentado por', 'por', 'publicado el', 'enviado el', 'escrito el', 'el', 'comentario #', 'fecha', 'autor', 'mensaje por'],
  joints: ['el', 'a las', 'dijo el', 'dice el', 'escribió el', 'en'],
  links: ['formular una pregunta', 'hacer una pregunta', 'preguntar', 'responder', 'citar', 'denunciar', 'compartir', 'eliminar', 'editar', 'me gusta', 'enlace', 'arriba', 'reportar', 'respuestas', 'perfil', 'responder a este comentario', 'responder citando', 'desconectado', 'conectado', 'volver arriba', 'enviar mensaje privado', 'mp', 'útil', 'te resultó útil esta opinión', 'mostrar más', 'ver más', 'ver menos', 'cargar más', 'leer más', 'más recientes', 'más antiguos', 'ordenar por', 'recomendar', 'comentar', 'no me gusta', 'seguir', 'guardar', 'traducir', 'ver traducción', 'ver respuestas', 'ocultar respuestas', 'enlace permanente', 'denunciar comentario', 'responder al comentario', 'compartir comentario', 'borrar', 'votar', 'contestar', 'reportar abuso'],
  claims: ['comentario', 'comentarios', 'respuesta', 'respuestas', 'reacción', 'reacciones', 'opinión', 'opiniones', 'mensaje', 'mensajes', 'pensamientos en', 'reseña', 'reseñas'],
  headings: ['comentarios', 'respuestas', 'opiniones', 'discusión', 'los comentarios'],
  forms: ['deja un comentario', 'deja una respuesta', 'dejar un comentario', 'dejar una respuesta', 'publicar un comentario', 'escribe un comentario', 'añadir comentario', 'añade un comentario', 'agregar comentario', 'tu comentario', 'su comentario', 'tu dirección de correo electrónico no será publicada', 'cancelar respuesta', 'comentarios cerrados', 'los comentarios están cerrados'],
  lists: ['entradas relacionadas', 'artículos relacionados', 'noticias relacionadas', 'entradas recientes', 'comentarios recientes'],
  ends: ['archivos', 'categorías', 'aviso legal', 'entrada anterior', 'entrada siguiente', 'buscar', 'etiquetas', 'quién está conectado', 'mostrar mensajes previos', 'usuarios navegando por este foro'],
  card: ['mensajes', 'registrado', 'registrado el', 'registrado desde', 'fecha de registro', 'ingreso', 'ubicación', 'lugar', 'desde', 'miembro desde', 'temas', 'asunto', 'agradecimientos', 'me gusta', 'edad', 'sexo', 'provincia', 'ciudad', 'país', 'publicaciones', 'nombre'],
  ranks: ['miembro', 'nuevo miembro', 'miembro activo', 'usuario', 'usuario registrado', 'invitado', 'moderador', 'administrador', 'forero', 'novato', 'desconectado'],
  reputation: ['reputación', 'puntos', 'puntos de reputación'],
  asks: ['preguntada', 'preguntado', 'preguntado por', 'preguntó', 'pregunta de', 'formulada'],
  answers: ['respondida', 'respondido', 'respondido por', 'respondió', 'respuesta de', 'contestada'],
  accepted: ['mejor respuesta', 'respuesta aceptada', 'solución', 'aceptada'],
  captured: ['guardado el', 'archivado el', 'consultado el', 'impreso el', 'descargado el', 'fecha actual', 'la fecha actual es', 'fecha y hora actual'],
  talk: ['yo', 'me', 'mí', 'mi', 'mis', 'conmigo', 'nosotros', 'nos', 'nuestro', 'nuestra', 'usted', 'ustedes', 'tú', 'te', 'gracias', 'hola'],
}; // prettier-ignore
