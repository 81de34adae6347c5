// WCAG 1.2.x: sound and film need a text, captions and a spoken description. Whether those fit, a person must hear and see;
// that there is nothing at all is certain.
async kit => {
  const players = /youtube|youtu\.be|vimeo|dailymotion|soundcloud|spotify|jwplayer|brightcove|kaltura|ted\.com\/talks/i;
  const file = /\.(mp3|m4a|ogg|oga|wav|flac|mp4|m4v|webm|mov|avi|ogv)([?#]|$)/i;
  const found = [];
  // The page's own words, without the sentences that only say that there is something to hear or see.
  const about = /\b(listen|hear|audio|video|film(pje)?|watch|play|luister|beluister|geluid(sfragment)?|bekijk|podcast|opname|recording)\b/i;
  const words = text => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
  const blocks = new Map();
  for (const { node, parent } of kit.texts()) {
    if (parent.closest('[aria-hidden="true"], audio, video, a, button, h1, h2, h3, h4, h5, h6, nav, header, footer, figcaption, title') || !kit.onScreen(parent)) continue;
    const block = parent.closest('p, li, td, dd, blockquote, pre, section, article, div, details') ?? document.body;
    blocks.set(block, (blocks.get(block) ?? '') + ' ' + node.data);
  }
  const own = [...blocks.values()].flatMap(text => kit.squeeze(text).split(/(?<=[.!?])\s+/)).filter(s => !(about.test(s) && words(s) < 25)).reduce((sum, s) => sum + words(s), 0);
  const told = [...document.querySelectorAll('a[href], button, summary, h1, h2, h3, h4, h5, h6, details')].some(e => kit.onScreen(e) && /transcri|uitgeschreven|tekstversie|text (version|alternative)|in tekst|lees (de )?tekst|beschrijving|description/i.test(e.textContent + (e.href ?? '')));
  const linked = [...document.querySelectorAll('a[href]')].some(a => kit.onScreen(a) && !file.test(a.href));
  const says = /ondertitel|caption|subtitle/i.test(document.body.innerText);
  const sources = media => [media.currentSrc, media.src, ...[...media.querySelectorAll('source')].map(s => s.src)].filter(Boolean);
  // mp4 names its sound track "soun", Matroska and WebM name the codec; files that cannot be read stay unknown.
  const hears = async media => {
    for (const source of sources(media)) {
      if (new URL(source, document.baseURI).origin !== location.origin && !source.startsWith('data:')) continue;
      try {
        const answer = await fetch(source);
        if (!answer.ok) continue;
        const text = new TextDecoder('latin1').decode(await answer.arrayBuffer());
        return /soun\0|A_(OPUS|VORBIS|AAC|MPEG)|OpusHead|vorbis/.test(text) ? 'ja' : /vide\0|V_(VP8|VP9|AV1|MPEG)/.test(text) ? 'nee' : '';
      } catch { /* not to be read */ }
    }
    return '';
  };
  for (const audio of document.querySelectorAll('audio')) {
    if (!sources(audio).length) continue;
    const used = audio.autoplay || audio.controls && kit.onScreen(audio) || kit.control(/play|afspelen|luister|start/i);
    if (!used) continue;
    if (document.querySelector('video')) continue;
    const none = own < 10 && !told && !linked;
    found.push(kit.seen('audio-only-and-video-only-prerecorded', audio, { unsure: !none }));
  }
  for (const video of document.querySelectorAll('video')) {
    if (!kit.visible(video)) continue;
    const sound = sources(video).length ? await hears(video) : '';
    const tracks = [...video.querySelectorAll('track')].map(t => (t.getAttribute('kind') ?? 'subtitles').toLowerCase());
    const names = sources(video).join(' ');
    const nothing = own < 10 && !told;
    // A description track is a sign that one is needed, and no browser speaks it. https://www.w3.org/WAI/WCAG22/Techniques/html/H96
    const unspoken = tracks.includes('descriptions');
    if (sound === 'nee' || video.muted && sound !== 'ja') {
      // A silent film that only moves on its own is decoration, or 2.2.2.
      if (video.autoplay && video.loop && !video.controls) continue;
      const spoken = document.querySelector('audio[controls]') !== null;
      found.push(kit.seen('audio-only-and-video-only-prerecorded', video, { unsure: !nothing || spoken || sound !== 'nee' && !unspoken, measured: { geluid: sound || 'onbekend' } }));
      continue;
    }
    const captioned = tracks.some(t => /captions|subtitles/.test(t));
    if (captioned) found.push(kit.seen('captions-prerecorded', video, { unsure: true, measured: { ondertiteling: 'ja' } }));
    else found.push(kit.seen('captions-prerecorded', video, { unsure: sound !== 'ja' || !nothing || says || /caption|subtitle|ondertitel/i.test(names), measured: { geluid: sound || 'onbekend' } }));
    found.push(kit.seen('audio-description-or-media-alternative-prerecorded', video, { unsure: !(unspoken && nothing), measured: unspoken ? { spoor: 'descriptions' } : {} }));
    if (!/vod|\.(mp4|webm|ogv|m4v|mov)/i.test(names) || /live|stream|m3u8/i.test(names)) found.push(kit.seen('captions-live', video, { unsure: true }));
  }
  for (const frame of document.querySelectorAll('iframe[src], embed[src], object[data]'))
    if (players.test(frame.src || frame.data) || file.test(frame.src || frame.data))
      for (const rule of ['captions-prerecorded', 'audio-description-or-media-alternative-prerecorded', 'captions-live']) found.push(kit.seen(rule, frame, { unsure: true }));
  for (const link of document.querySelectorAll('a[href]')) if (typeof link.href === 'string' && file.test(link.href)) found.push(kit.seen('audio-only-and-video-only-prerecorded', link, { unsure: true }));
  return found;
}
