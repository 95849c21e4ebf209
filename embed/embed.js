// Frames the checker, as docs/en/embedding.md tells; must not know what stands in the frame.
(function () {
  'use strict';
  var here = document.currentScript;
  var OPTIONS = 'county lang start parts accent ink paper surface radius'.split(' ');

  function warn(text) {
    console.warn('embed.js: ' + text);
  }

  // `get` reads an attribute of `owner`, which hears the events.
  function frame(owner, get) {
    var it = document.createElement('iframe');
    var id = 'f' + Math.random().toString(36).slice(2);
    var told = get('export') !== null;
    var origin = told && /^http/.test(location.origin) && location.origin;
    if (told && !origin) warn('export: not from disk');

    it.load = function () {
      var query = '?id=' + id + (origin ? '&origin=' + origin : '');
      OPTIONS.forEach(function (name) {
        var value = get(name) || getComputedStyle(owner).getPropertyValue('--chengxin-' + name);
        if (value) query += '&' + name + '=' + encodeURIComponent(value);
      });
      it.src = new URL(get('page') || 'chengxin.html', here.src) + query;
    };
    it.hear = function (event) {
      var said = event.data;
      if (!it.contentWindow) removeEventListener('message', it.hear);
      // From this very frame only.
      else if (event.source === it.contentWindow && said && said.ns + said.v + said.id === 'chengxin1' + id) {
        if (said.type === 'height' && said.height > 0 && said.height <= 1e5 && !(said.height % 1)) {
          it.style.setProperty('height', said.height + 'px', 'important');
        }
        if (!/^(ready|progress|export)$/.test(said.type)) return;
        if (said.type === 'ready') {
          said.problems.forEach(warn);
          // A sandboxed frame has no origin to name.
          if (origin) event.source.postMessage({ ns: 'chengxin', v: 1, id: id, type: 'hello' }, '*');
        }
        owner.dispatchEvent(new CustomEvent('chengxin-' + said.type, { bubbles: true, detail: said }));
      }
    };
    it.title = get('lang') === 'en' ? 'Chengxin self-assessment' : '诚信自评';
    it.style.cssText = 'display:block;width:100%;height:600px;border:0';
    if (get('isolated') !== null) it.sandbox = 'allow-scripts allow-forms allow-downloads allow-modals';
    it.load();
    addEventListener('message', it.hear);
    return it;
  }

  if (!here || !here.src) return warn('neither a module nor pasted: nothing is framed');

  function get(name) {
    return here.getAttribute('data-' + name);
  }
  function beside() {
    var it = frame(here, get);
    if (document.body.contains(here)) here.after(it);
    else warn('outside <body>: framed at its end', document.body.append(it));
  }
  // A script with options of its own.
  if (OPTIONS.concat('page', 'isolated', 'export').some(function (name) { return get(name) !== null; })) {
    if (document.body) beside();
    else addEventListener('DOMContentLoaded', beside);
  }

  if (!window.customElements || customElements.get('chengxin-check')) return;
  function Check() {
    return Reflect.construct(HTMLElement, [], Check);
  }
  var its = Check.prototype = Object.create(HTMLElement.prototype);
  Check.observedAttributes = OPTIONS;
  its.connectedCallback = function () {
    if (this.it) return addEventListener('message', this.it.hear);
    this.it = frame(this, this.getAttribute.bind(this));
    this.attachShadow({ mode: 'open' }).append(this.it);
  };
  its.disconnectedCallback = function () {
    removeEventListener('message', this.it.hear);
  };
  its.attributeChangedCallback = function () {
    if (this.it) this.it.load();
  };
  customElements.define('chengxin-check', Check);
})();
