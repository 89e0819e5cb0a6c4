// The session's anti-forgery token goes with each request; a refusal is said, not swallowed.
'use strict';
const spie = {
  jeton: () => document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] ?? '',
  annoncer(texte) {
    document.getElementById('annonces').textContent = texte;
  },
  alerter(texte) {
    const alerte = document.createElement('p');
    alerte.className = 'alert alert-danger';
    alerte.textContent = texte;
    const alertes = document.getElementById('alertes');
    alertes.replaceChildren(alerte);
    alertes.scrollIntoView({ block: 'nearest' });
  },
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

document.addEventListener('htmx:configRequest', (e) => {
  e.detail.headers['X-XSRF-TOKEN'] = decodeURIComponent(spie.jeton());
  if (e.detail.triggeringEvent?.type === 'vivant') e.detail.headers['Spie-Vivant'] = 'true';
});
document.addEventListener('htmx:beforeSwap', (e) => {
  const { xhr } = e.detail;
  const html = xhr.getResponseHeader('Content-Type')?.startsWith('text/html');
  if (xhr.status >= 400 && xhr.status < 500 && html) {
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
  spie.alerter(spie.titre(e.detail.xhr.responseText, 'La demande n’a pas abouti. Réessayez dans un instant.'));
});
document.addEventListener('htmx:sendError', (e) => {
  if (e.detail.requestConfig.triggeringEvent?.type === 'vivant') return;
  spie.alerter('Le serveur ne répond pas. Réessayez dans un instant.');
});
