// WCAG 1.2.x: sound and film need a text, captions and a spoken description; a person must hear and see whether they fit.
kit => {
  const players = /youtube|youtu\.be|vimeo|dailymotion|soundcloud|spotify|jwplayer|brightcove/i;
  const file = /\.(mp3|m4a|ogg|oga|wav|flac|mp4|m4v|webm|mov|avi|ogv)([?#]|$)/i;
  return [
    ...[...document.querySelectorAll('audio')].filter(e => e.src || e.querySelector('source')).map(e => kit.seen('audio-only-and-video-only-prerecorded', e, { unsure: true })),
    ...[...document.querySelectorAll('video')].map(e => kit.seen('captions-prerecorded', e, { unsure: true })),
    ...[...document.querySelectorAll('iframe[src], embed[src], object[data]')].filter(e => players.test(e.src || e.data) || file.test(e.src || e.data)).map(e => kit.seen('captions-prerecorded', e, { unsure: true })),
    ...[...document.querySelectorAll('a[href]')].filter(e => file.test(e.href)).map(e => kit.seen('audio-only-and-video-only-prerecorded', e, { unsure: true })),
  ];
}
