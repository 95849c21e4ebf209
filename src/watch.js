// Says that the page has not opened, where nothing else can say it: `boot.js`, which words
// every other failure, has itself not come, or not to its end; or what comes after it takes
// too long. It stands in the page itself and is pinned there by its digest.
//
// Written in JavaScript of 2009. It must not know the checker, nor what boot.js does: only
// that it leaves a function behind, and that the card of the beginning goes with the
// beginning.

(function () {
  'use strict';

  // Whoever has waited so long wants to know.
  var PATIENCE = 12000;

  function say(isSlow) {
    var card = document.getElementById('chengxin-loading');
    var boot = document.getElementById('chengxin-boot');
    // There: the page has opened, or boot.js has said why not.
    var speaks = typeof window.chengxinFailed === 'function';
    if (speaks && !(isSlow && card)) {
      return;
    }
    // Cut off before the card even.
    card = card || document.body;
    while (card.firstChild) {
      card.removeChild(card.firstChild);
    }
    card.setAttribute('role', 'alert');
    card.hidden = false;

    function add(name, text, language) {
      var element = document.createElement(name);
      element.appendChild(document.createTextNode(text));
      element.lang = language;
      card.appendChild(element);
    }

    add('h1', isSlow ? '本页还没有打开' : '本页没有打开', 'zh-CN');
    if (isSlow) {
      add('p', '网络或电脑较慢时，请再等一会儿。', 'zh-CN');
    }
    if (location.protocol === 'file:') {
      add('p', '文件可能不完整：请重新复制或下载本文件，再打开一次。', 'zh-CN');
      add('p', 'The page did not open. The file may be incomplete: copy or download it again.', 'en');
    } else {
      add('p', '请按 Ctrl+F5 刷新；仍不行，请把下面这行文字告诉网站管理员。', 'zh-CN');
      add('p', 'The page did not open. Press Ctrl+F5 to reload it; if it still does not open, tell the administrator of the site the line below.', 'en');
    }
    add('p', (boot && boot.src) || location.href.split(/[?#]/)[0], '');
  }

  function loaded() {
    say(false);
  }

  if (window.addEventListener) {
    window.addEventListener('load', loaded);
  } else {
    window.attachEvent('onload', loaded);
  }
  setTimeout(function () {
    say(true);
  }, PATIENCE);
})();
