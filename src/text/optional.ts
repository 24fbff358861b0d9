/** How an author marks what may be dropped when time runs out: `(if time)`, in brackets, wherever it stands in a line. */
const marks =
	/[([（【](?:only )?(?:if (?:there(?:'|’)?s |there is |we have |i have )?(?:enough )?time(?: permits| allows| is left)?|time permitting|optional|wenn (?:noch )?zeit(?: ist| bleibt)?|falls zeit(?: ist| bleibt)?|si (?:le )?temps(?: le permet)?|si on a le temps|optionnel|si hay tiempo|si da tiempo|opcional|se (?:der|houver|sobrar) tempo|se c['’]è tempo|facoltativo|als er tijd is|indien tijd|если (?:будет|останется|есть) время|jeśli (?:będzie|starczy) czasu?|ako bude vremena|zaman kalırsa|vakit kalırsa|nếu còn (?:thời gian|giờ)|时间允许(?:的话)?|如果有时间|有时间再讲|時間があれば|시간(?:이)? (?:있으면|남으면)|إذا سمح الوقت|אם יש זמן|اگر وقت بود|यदि समय हो|ถ้ามีเวลา)[)\]）】]/i;

/** What it opens with; a look, since the expression above takes longer to prepare than a section to read. */
const bracket = /[([（【]/;

/** Whether a line or heading is marked as one that may be dropped. */
export const isOptional = (text: string): boolean => bracket.test(text) && marks.test(text);

/** The words without the mark. */
export const withoutMark = (text: string): string => (isOptional(text) ? text.replace(marks, '') : text);
