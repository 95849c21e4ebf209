// Frames the checker, as docs/embedding.md tells; must not know what stands in the frame.
(function () {
  'use strict';
  var here = document.currentScript;
  var OPTIONS = 'county lang accent ink paper surface radius'.split(' ');

  // `get` reads an attribute of `owner`, which hears the events.
  function frame(owner, get, place) {
    var it = document.createElement('iframe');
    var id = 'f' + Math.random().toString(36).slice(2);
    var origin = get('export') !== null && /^http/.test(location.protocol) && location.origin;

    function load() {
      var page = get('page') || 'chengxin.html';
      var query = '?id=' + id + (origin ? '&origin=' + origin : '');
      OPTIONS.forEach(function (name) {
        var value = get(name) || getComputedStyle(owner).getPropertyValue('--chengxin-' + name);
        if (value) query += '&' + name + '=' + encodeURIComponent(value);
      });
      it.src = (/^(\w+:|\/)/.test(page) ? '' : here.src.replace(/[^/]*([?#].*)?$/, '')) + page + query;
    }

    addEventListener('message', function (event) {
      var said = event.data;
      // From this very frame only.
      if (event.source !== it.contentWindow || !said || said.ns + said.v + said.id !== 'chengxin1' + id) return;
      if (said.type === 'height' && said.height > 0 && said.height <= 1e5 && !(said.height % 1)) {
        it.style.setProperty('height', said.height + 'px', 'important');
      }
      if (!/^(ready|progress|export)$/.test(said.type)) return;
      // A sandboxed frame has no origin to name.
      if (origin && said.type === 'ready') event.source.postMessage({ ns: 'chengxin', v: 1, id: id, type: 'hello' }, '*');
      owner.dispatchEvent(new CustomEvent('chengxin-' + said.type, { bubbles: true, detail: said }));
    });

    it.title = get('lang') === 'en' ? 'Chengxin self-assessment' : '诚信自评';
    it.style.cssText = 'display:block;width:100%;height:600px;border:0';
    if (get('isolated') !== null) it.setAttribute('sandbox', 'allow-scripts allow-forms allow-downloads allow-modals');
    load();
    place(it);
    return load;
  }

  if (window.customElements && !customElements.get('chengxin-check')) {
    var Check = function () { return Reflect.construct(HTMLElement, [], Check); };
    var its = Check.prototype = Object.create(HTMLElement.prototype);
    Check.observedAttributes = OPTIONS;
    its.connectedCallback = function () {
      var root = this.shadowRoot || this.attachShadow({ mode: 'open' });
      this.load = this.load || frame(this, this.getAttribute.bind(this), root.appendChild.bind(root));
    };
    its.attributeChangedCallback = function () {
      if (this.load) this.load();
    };
    customElements.define('chengxin-check', Check);
  }

  // A script with options makes a frame beside itself.
  if (Object.keys(here.dataset).length) {
    frame(here, function (name) { return here.getAttribute('data-' + name); }, function (it) {
      here.parentNode.insertBefore(it, here.nextSibling);
    });
  }
})();
