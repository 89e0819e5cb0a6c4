// The session's anti-forgery token goes with each request; a refusal is said, not swallowed.
'use strict';
const spie = {
  jeton: () => document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] ?? '',
  annoncer(texte) {
    document.getElementById('annonces').textContent = texte;
  },
  // Just above the form that was refused, else at the top of the page.
  alerter(texte, formulaire) {
    const alerte = document.createElement('p');
    alerte.className = 'alert alert-danger w-100';
    alerte.textContent = texte.replace(/\b\d{4}-\d\d-\d\d\b/g, (jour) => new Date(`${jour}T12:00`).toLocaleDateString('fr-FR', { dateStyle: 'long' }));
    document.getElementById('refus')?.remove();
    if (formulaire) {
      alerte.id = 'refus';
      alerte.setAttribute('role', 'alert');
      formulaire.before(alerte);
    } else {
      document.getElementById('alertes').replaceChildren(alerte);
    }
    alerte.scrollIntoView({ block: 'nearest' });
  },
  dit: (xhr, entete) => decodeURIComponent((xhr.getResponseHeader(entete) ?? '').replaceAll('+', ' ')),
  titre(corps, defaut) {
    try {
      const { title, detail } = JSON.parse(corps);
      return [title, detail].filter(Boolean).map((phrase) => phrase.replace(/\.?$/, '.')).join(' ') || defaut;
    } catch {
      return defaut;
    }
  },
};
window.spie = spie;

// Each reading of a form asks once, however often it is sent; what was refused may be asked again.
const lectures = new WeakMap();
const lecture = (elt) => {
  if (!lectures.has(elt)) lectures.set(elt, `${Date.now()}-${Math.random()}`);
  return lectures.get(elt);
};

document.addEventListener('htmx:configRequest', (e) => {
  e.detail.headers['X-XSRF-TOKEN'] = decodeURIComponent(spie.jeton());
  if (e.detail.verb !== 'get') e.detail.headers['Spie-Lecture'] = lecture(e.detail.elt);
  if (e.detail.triggeringEvent?.type === 'vivant') e.detail.headers['Spie-Vivant'] = 'true';
});
document.addEventListener('htmx:beforeSwap', (e) => {
  const { xhr } = e.detail;
  const html = xhr.getResponseHeader('Content-Type')?.startsWith('text/html');
  // A form that was refused stays as it was typed: only the reason is added.
  if (xhr.status >= 400 && xhr.status < 500 && html && !xhr.getResponseHeader('Spie-Refus')) {
    e.detail.shouldSwap = true;
    e.detail.isError = false;
  }
});
document.addEventListener('htmx:afterRequest', (e) => {
  if (e.detail.successful && e.detail.requestConfig.verb !== 'get') {
    document.getElementById('alertes').replaceChildren();
  }
});
document.addEventListener('htmx:responseError', (e) => {
  if (e.detail.requestConfig.triggeringEvent?.type === 'vivant') return;
  const { xhr, elt } = e.detail;
  if (xhr.status < 500) lectures.delete(elt);
  const defaut = 'La demande n’a pas abouti. Réessayez dans un instant.';
  spie.alerter(spie.dit(xhr, 'Spie-Refus') || spie.titre(xhr.responseText, defaut), elt.closest('form'));
});
document.addEventListener('htmx:sendError', (e) => {
  if (e.detail.requestConfig.triggeringEvent?.type === 'vivant') return;
  spie.alerter('Le serveur ne répond pas. Réessayez dans un instant.', e.detail.elt.closest('form'));
});
