// Live regions: when a service says that something changed, the parts which show it are asked again.
'use strict';
(() => {
  const flux = (document.body.dataset.flux ?? '').split(' ').filter(Boolean);
  if (flux.length === 0 || !window.EventSource) return;
  let sources = [];
  let attente;
  let reprise;
  let sujets = new Set();
  let actualisees;

  const saisie = (champ) => champ.type !== 'hidden'
    && (champ.value !== champ.defaultValue || champ.checked !== champ.defaultChecked);
  // Never under the hands of someone who is filling a form.
  const occupee = (region) => document.activeElement.closest('form, [data-vivant] details') !== null
      && region.contains(document.activeElement)
    || region.querySelector('details[open] form') !== null
    || [...region.querySelectorAll('input, textarea')].some(saisie);

  function rafraichir() {
    const retard = [];
    document.querySelectorAll('[data-vivant]').forEach((region) => {
      const concernee = !region.dataset.sujet || sujets.has('*') || sujets.has(region.dataset.sujet);
      if (!concernee) return;
      if (occupee(region)) retard.push(...sujets);
      else htmx.trigger(region, 'vivant');
    });
    sujets = new Set(retard);
    if (retard.length > 0) attente = setTimeout(rafraichir, 5000);
  }
  function noter(sujet) {
    sujets.add(sujet);
    clearTimeout(attente);
    attente = setTimeout(rafraichir, 700);
  }
  function ecouter() {
    sources = flux.map((nom) => {
      const source = new EventSource(`/api/${nom}/flux`);
      source.addEventListener('maj', (e) => noter(JSON.parse(e.data).sujet ?? '*'));
      source.addEventListener('error', () => {
        if (source.readyState === EventSource.CLOSED) plusTard();
      });
      return source;
    });
  }
  // A browser tries again by itself when the network fails, not when a service answers that it is down.
  function plusTard() {
    clearTimeout(reprise);
    reprise = setTimeout(() => {
      if (document.hidden) return;
      taire();
      ecouter();
      noter('*');
    }, 20000);
  }
  function taire() {
    sources.forEach((source) => source.close());
    sources = [];
  }
  // A hidden tab keeps no connection open: a browser lends only six of them to a site.
  document.addEventListener('visibilitychange', () => {
    taire();
    if (!document.hidden) {
      ecouter();
      noter('*');
    }
  });
  document.addEventListener('htmx:afterSwap', (e) => {
    if (e.detail.requestConfig?.triggeringEvent?.type !== 'vivant') return;
    clearTimeout(actualisees);
    actualisees = setTimeout(() => spie.annoncer(`Page mise à jour à ${new Date().toLocaleTimeString('fr-FR')}`), 1500);
  });
  window.addEventListener('pagehide', taire);
  if (!document.hidden) ecouter();
})();
