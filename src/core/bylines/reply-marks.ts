/** What titles of replies begin with, before the colon, in the languages of boards and mails; for patterns that fold case. */
export const REPLY_MARKS = 're|aw|sv|antw|vs|rv|vast|odp|ynt|ответ';
