// Starts the page's module, or says why it cannot run and what to do.
//
// Written in JavaScript of 2009, so that a browser too old for the page still reads this
// file and shows its user a card instead of nothing. It must not know the checker: what
// the page is about, its texts and its saved drafts are the module's matter.

(function () {
  'use strict';

  var MOUNT = 'chengxin';
  var LOADING = 'chengxin-loading';
  var CARD = 'chengxin-failed';

  var CARDS = {
    old: {
      title: '这个浏览器版本过低，无法运行本页',
      advice: '请改用 2020 年及以后的浏览器打开：Chrome、Edge、360 安全浏览器、奇安信可信浏览器、UOS 浏览器等（内核为 Chromium 80 或更高，请使用“极速模式”而不是“兼容模式”）。',
      english: 'This browser is too old. Open the page in one based on Chromium 80 or newer, not in compatibility mode.'
    },
    disk: {
      title: '本页不能这样直接从磁盘打开',
      advice: '浏览器不允许从磁盘打开的网页读取旁边的文件。请改为双击单文件版 chengxin.html，或者通过单位网站的地址打开本页。',
      english: 'Browsers do not let this page load its parts from disk. Open the one-file version, or the page on a web site.'
    },
    load: {
      title: '本页没有加载完整',
      advice: '请检查网络后重新打开本页。如果仍然不行，请把下面这行文字告诉网站管理员。',
      english: 'The page did not load completely. Check the network and open it again, or tell the administrator the line below.'
    },
    stopped: {
      title: '本页出错，已停止运行',
      advice: '请重新打开本页，从最近一次自动保存的草稿继续。下面仍显示出错前的内容，但已不能操作。如果反复出现，请把下面这行文字告诉维护人员。',
      english: 'The page has stopped because of an error. Open it again to continue from the draft saved last. What stands below can be read but no longer changed.'
    }
  };

  var shown = false;

  function paragraph(text, language) {
    var element = document.createElement('p');
    element.appendChild(document.createTextNode(text));
    if (language) {
      element.lang = language;
    }
    return element;
  }

  // The first failure is the cause, those after it its consequences: one card only.
  function show(kind, detail) {
    if (shown) {
      return;
    }
    shown = true;
    var mount = document.getElementById(MOUNT) || document.body;
    var loading = document.getElementById(LOADING);
    if (loading) {
      loading.parentNode.removeChild(loading);
    }
    var card = document.createElement('section');
    card.id = CARD;
    card.className = 'cx-card';
    card.setAttribute('role', 'alert');
    var title = document.createElement('h1');
    title.appendChild(document.createTextNode(CARDS[kind].title));
    card.appendChild(title);
    card.appendChild(paragraph(CARDS[kind].advice));
    if (detail) {
      card.appendChild(paragraph(detail));
    }
    card.appendChild(paragraph(CARDS[kind].english, 'en'));
    mount.insertBefore(card, mount.firstChild);
  }

  function started() {
    return !document.getElementById(LOADING);
  }

  // What the module calls when it must stop: its panic hook, with a text for maintainers.
  window.chengxinFailed = function (message) {
    show(started() ? 'stopped' : 'load', String(message || ''));
  };

  // A trap in the module leaves it unusable, whether or not its panic hook came first.
  // Errors of other scripts are not ours: the page may stand in somebody else's.
  function onTrap(error) {
    if (error && typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError) {
      window.chengxinFailed(error.message);
    }
  }

  if (window.addEventListener) {
    window.addEventListener('error', function (event) {
      onTrap(event.error);
    });
    window.addEventListener('unhandledrejection', function (event) {
      onTrap(event.reason);
    });
  }

  function start() {
    // The file has come. Where it could not be read, its syntax is newer than the browser:
    // the newest is `?.`, of Chromium 80.
    if (typeof wasm_bindgen === 'undefined') {
      show('old');
      return;
    }
    wasm_bindgen({ module_or_path: 'chengxin_bg.wasm' }).then(null, function (error) {
      window.chengxinFailed(error && error.message ? error.message : error);
    });
  }

  function load() {
    var script = document.createElement('script');
    script.onload = start;
    script.onerror = function () {
      show('load', 'chengxin.js');
    };
    script.src = 'chengxin.js';
    document.body.appendChild(script);
  }

  if (typeof WebAssembly !== 'object' || typeof WebAssembly.instantiate !== 'function') {
    show('old');
  } else if (location.protocol === 'file:') {
    show('disk');
  } else {
    load();
  }
})();
