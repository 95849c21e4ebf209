// Starts the page's module, or says why it cannot run and what to do.
//
// Written in JavaScript of 2009, so that a browser too old for the page still reads this
// file and shows its user a card instead of nothing. It must not know the checker: what
// the page is about and its texts are the module's matter. Of the drafts it knows where
// they are kept and when each was saved, as it alone can hand one over after a panic.
//
// The parts of the page are found in one of two ways. The one-file version holds them as
// elements of the document; elsewhere the attributes of the script element that loads
// this file name them, so that their names may change with their content.

(function () {
  'use strict';

  var MOUNT = 'chengxin';
  var LOADING = 'chengxin-loading';
  var CARD = 'chengxin-failed';
  var BOOT = 'chengxin-boot';
  // Elements of the one-file version: modules in base64, the list of the parts that come
  // later, and the worker's script.
  var MODULE = 'chengxin-module';
  var PARTS = 'chengxin-parts';
  var OFFICE_MODULE = 'chengxin-office-module';
  var OFFICE_SCRIPT = 'chengxin-office-script';
  // The start page as markup, in the site: what a new visitor sees until the module is there.
  var START = 'chengxin-start';
  var GREETING = 'chengxin-greeting';
  // The class of the document while the paper form below the page is not needed.
  var RUNS = 'cx-runs';
  var POLICY = 'Content-Security-Policy';
  // Every key of the drafts in `memory` begins so.
  var DRAFT = 'chengxin.draft.';

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
      advice: '请检查网络，再按 Ctrl+F5 刷新本页。仍不行，请把下面这行文字告诉网站管理员。',
      english: 'The page did not load completely. Check the network and press Ctrl+F5 to reload it; if that does not help, tell the administrator of the site the line below.'
    },
    script: {
      title: '本页没有加载完整，或者浏览器版本过低',
      advice: '请按 Ctrl+F5 刷新本页。仍不行，请改用 2020 年及以后的浏览器打开（内核为 Chromium 80 或更高，请使用“极速模式”而不是“兼容模式”），或者把下面这行文字告诉网站管理员。',
      english: 'The page did not load completely, or this browser is too old. Press Ctrl+F5 to reload the page; if that does not help, use a browser based on Chromium 80 or newer, or tell the administrator of the site the line below.'
    },
    file: {
      title: '本页没有加载完整',
      advice: '文件可能不完整或被改动过：请重新复制或下载本文件，再打开一次。仍不行，请把下面这行文字告诉维护人员。',
      english: 'The page did not load completely. The file may be incomplete or altered: copy or download it again. If that does not help, tell its maintainers the line below.'
    },
    stopped: {
      title: '本页出错，已停止运行',
      advice: '请重新打开本页，从最近一次自动保存的草稿继续。下面仍显示出错前的内容，但已不能操作。如果反复出现，请把下面这行文字告诉维护人员。',
      english: 'The page has stopped because of an error. Open it again to continue from the draft saved last. What stands below can be read but no longer changed.'
    }
  };

  var shown = false;

  // What the module asks for: its own bytes, part by part, what loads those parts that come
  // later, workers for the office module, the texts of the drafts,
  // what the policy of the page has blocked, what the workers have asked for, and whether the
  // part that failed last is no longer on the server, as after an update of the site.
  // The script of the module may have made the place already, for the loaders.
  var parts = window.chengxinParts || { loaders: {} };
  window.chengxinParts = parts;
  parts.modules = [];
  parts.office = null;
  parts.memory = {};
  parts.blocked = [];
  parts.asked = [];
  parts.isGone = false;

  function paragraph(text, language) {
    var element = document.createElement('p');
    element.appendChild(document.createTextNode(text));
    if (language) {
      element.lang = language;
    }
    return element;
  }

  // The text of the draft saved last; null where there is none. The module keeps every draft
  // where this finds it: what it stands in cannot be read at once.
  function lastDraft() {
    var last = null;
    for (var key in parts.memory) {
      var draft;
      try {
        draft = key.indexOf(DRAFT) === 0 && JSON.parse(parts.memory[key]);
      } catch (error) {
        draft = null;
      }
      if (!draft || draft.kind !== 'chengxin-draft') {
        continue;
      }
      var savedAt = String(draft.saved_at);
      var slot = Number(key.slice(DRAFT.length)) || 0;
      if (!last || savedAt > last.savedAt || (savedAt === last.savedAt && slot > last.slot)) {
        last = { text: parts.memory[key], savedAt: savedAt, slot: slot };
      }
    }
    return last && last.text;
  }

  // The draft as a file, and as a text to copy where the browser drops downloads in silence.
  function offerDraft(card) {
    var text = lastDraft();
    if (text === null) {
      return;
    }
    var link = document.createElement('a');
    link.className = 'cx-button cx-button--primary';
    link.id = 'chengxin-draft';
    link.setAttribute('download', '诚信自评_草稿.json');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.appendChild(document.createTextNode('把最近保存的草稿存为文件 / Save the last draft as a file'));
    var line = document.createElement('p');
    line.appendChild(link);
    card.appendChild(line);
    var area = document.createElement('textarea');
    area.className = 'cx-card__text';
    area.readOnly = true;
    area.rows = 4;
    area.value = text;
    area.setAttribute('aria-label', '草稿内容 / Text of the draft');
    card.appendChild(paragraph('如果没有开始下载，请复制下面的全部文字，另存为 .json 文件；以后在首页“打开文件”即可继续。'));
    card.appendChild(paragraph('If no download begins, copy all of the text below into a .json file. The start page opens it.', 'en'));
    card.appendChild(area);
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
      // Nothing of the beginning works: neither does the start page.
      mount.textContent = '';
    }
    var card = document.createElement('section');
    card.id = CARD;
    card.className = 'cx-card';
    card.setAttribute('role', 'alert');
    var title = document.createElement('h1');
    title.appendChild(document.createTextNode(CARDS[kind].title));
    card.appendChild(title);
    card.appendChild(paragraph(CARDS[kind].advice));
    card.appendChild(paragraph(CARDS[kind].english, 'en'));
    if (detail) {
      card.appendChild(paragraph(detail));
    }
    if (kind === 'stopped') {
      offerDraft(card);
    } else {
      // The form on paper, which stands below the page, is all that is left.
      document.documentElement.className = '';
    }
    mount.insertBefore(card, mount.firstChild);
  }

  function started() {
    return !document.getElementById(LOADING);
  }

  // What the module calls when it must stop, with a text for maintainers. That it is there
  // tells the script in the page that this one speaks from now on.
  window.chengxinFailed = function (message) {
    var missing = document.getElementById(MODULE) ? 'file' : 'load';
    show(started() ? 'stopped' : missing, String(message || ''));
  };

  function fail(error) {
    window.chengxinFailed(error && error.message ? error.message : error);
  }

  // A trap in the module leaves it unusable, whether or not its panic hook came first.
  // Errors of other scripts are not ours: the page may stand in somebody else's.
  function onTrap(error) {
    if (error && typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError) {
      fail(error);
    }
  }

  if (window.addEventListener) {
    window.addEventListener('error', function (event) {
      onTrap(event.error);
    });
    window.addEventListener('unhandledrejection', function (event) {
      onTrap(event.reason);
    });
    document.addEventListener('securitypolicyviolation', function (event) {
      // Chromium before 97 reports the start of a module as eval although it allows it.
      // A policy that allows eval has blocked none.
      if (event.blockedURI === 'eval' && event.originalPolicy.indexOf(" 'unsafe-eval'") >= 0) {
        return;
      }
      // The first fifty tell the story; a loop must not fill the memory.
      if (parts.blocked.length < 50) {
        parts.blocked.push(event.violatedDirective + ' ' + event.blockedURI);
      }
    });
  }

  // In a document made of a string, links to a place of the page lead to the document
  // around it, whose address is theirs to stand relative to. The routes are such links.
  function keepInside(event) {
    var link = event.target;
    while (link && link.nodeName.toLowerCase() !== 'a') {
      link = link.parentNode;
    }
    var place = link && link.getAttribute('href');
    if (place && place.charAt(0) === '#' && !event.defaultPrevented) {
      event.preventDefault();
      location.hash = place;
    }
  }

  if (location.protocol === 'about:' && document.addEventListener) {
    document.addEventListener('click', keepInside);
  }

  // The content of an element of the one-file version; null elsewhere.
  function inlined(id) {
    var element = document.getElementById(id);
    return element && element.textContent;
  }

  // The address of a part that an attribute of the boot script names: a worker in another
  // folder would resolve the bare name differently.
  function address(name) {
    return absolute(document.getElementById(BOOT).getAttribute('data-' + name));
  }

  function absolute(path) {
    var link = document.createElement('a');
    link.href = path;
    return link.href;
  }

  // Where a policy asks that addresses of scripts come from a named place, this is the
  // place; the only addresses that pass are those made here of the document's own content.
  var trusted = null;
  function own(url) {
    if (!trusted && window.trustedTypes && window.trustedTypes.createPolicy) {
      trusted = window.trustedTypes.createPolicy('chengxin', {
        createScriptURL: function (given) {
          if (given !== scriptUrl) {
            throw new TypeError('not a script of this document');
          }
          return given;
        }
      });
    }
    return trusted ? trusted.createScriptURL(url) : url;
  }

  // The script of the office worker as an address, made when it is first needed.
  var scriptUrl = null;
  var officeBytes = null;

  // The office module has come.
  function keepOffice(bytes) {
    if (!officeBytes) {
      officeBytes = bytes;
      parts.modules.push(['office_bg', bytes]);
    }
  }

  // Keeps what a worker says of itself, for whoever checks what the page does.
  function onWorkerMessage(event) {
    var asked = event.data.asked || [];
    for (var index = 0; index < asked.length; index += 1) {
      if (parts.asked.indexOf(asked[index]) < 0) {
        parts.asked.push(asked[index]);
      }
    }
    if (event.data.module) {
      keepOffice(new Uint8Array(event.data.module));
    }
  }

  // A new worker for the office module, told where its parts are.
  parts.office = function () {
    var script = inlined(OFFICE_SCRIPT);
    var worker;
    if (script === null) {
      worker = new Worker(address('worker'));
      worker.addEventListener('message', onWorkerMessage);
      worker.postMessage({ script: address('office-script'), module: address('office-module') });
      return worker;
    }
    if (!scriptUrl) {
      scriptUrl = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
      keepOffice(chengxinUnpacked(inlined(OFFICE_MODULE)));
    }
    worker = new Worker(own(scriptUrl));
    worker.addEventListener('message', onWorkerMessage);
    worker.postMessage({ script: null, module: officeBytes });
    return worker;
  };

  // What a visitor did on the start page before the module was there: where the focus is,
  // which button was pressed, in which control files were chosen.
  var did = { focus: null, press: null, control: null };

  // Whether the start page is what the module will show first. As in `ui/front.rs`, and in
  // the language and display that the page begins with: nothing is kept in this browser yet.
  function isNew() {
    if (!/^#?\/*$/.test(location.hash) || location.search.length > 1 || window.parent !== window) {
      return false;
    }
    try {
      for (var index = 0; index < localStorage.length; index += 1) {
        if (localStorage.key(index).indexOf('chengxin.') === 0) {
          return false;
        }
      }
    } catch (error) {
      // Nothing can be kept here.
    }
    return true;
  }

  // The buttons of the start page wait for the module; its links do not.
  function pressed(event) {
    var element = event.target;
    while (element && element.nodeName !== 'BUTTON') {
      element = element.parentNode;
    }
    did.press = element ? element.id : did.press;
  }

  function chose(event) {
    did.control = event.target;
    // The dialog was open while the module took over.
    if (started()) {
      goOn();
    }
  }

  // Does on the module's page what was done on the start page before it was there.
  function goOn() {
    var focused = did.focus && document.getElementById(did.focus);
    var button = did.press && document.getElementById(did.press);
    var control = did.control && document.getElementById(did.control.id);
    if (focused && document.activeElement === document.body) {
      focused.focus();
    }
    if (button) {
      button.click();
    }
    if (control && control !== did.control) {
      control.files = did.control.files;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
    did = { focus: null, press: null, control: null };
  }

  // Shows the start page before the module is there.
  function greet() {
    var start = document.getElementById(START);
    if (!start || !start.content || !isNew()) {
      return;
    }
    var loading = document.getElementById(LOADING);
    var greeting = document.createElement('div');
    greeting.id = GREETING;
    greeting.appendChild(document.importNode(start.content, true));
    greeting.addEventListener('click', pressed);
    greeting.addEventListener('change', chose);
    greeting.addEventListener('focusin', function (event) {
      did.focus = event.target.id;
    });
    loading.hidden = true;
    loading.parentNode.appendChild(greeting);
    // Whoever follows a link waits for its page, not before the start page.
    window.addEventListener('hashchange', function () {
      if (greeting.parentNode && !started()) {
        greeting.parentNode.removeChild(greeting);
        loading.hidden = false;
      }
    });
  }

  // The first part of the module at work: what the later parts are joined to.
  var exported = null;
  // Called when the first part is at work.
  var waiting = [];

  function start(bytes) {
    // The script has come. Where it could not be read, it was cut off or altered, or its
    // syntax is newer than the browser: the newest is `?.`, of Chromium 80.
    if (typeof wasm_bindgen === 'undefined') {
      show('script', document.getElementById(MODULE) ? 'script' : address('script'));
      return;
    }
    parts.modules.push(['chengxin_bg', bytes]);
    wasm_bindgen({ module_or_path: bytes }).then(function (exports) {
      exported = exports;
      while (waiting.length) {
        waiting.shift()();
      }
      // Once the page has been drawn.
      setTimeout(goOn, 0);
    }).then(null, fail);
  }

  // The answer of a server from which a file was taken away.
  function saysGone(request) {
    return request.status === 404 || request.status === 410;
  }

  // Modules are asked for as bytes, so that the page can tell the digests of what runs, and
  // no server must know the type of the file. `failed` is called with what went wrong and
  // whether the file is gone.
  function fetched(url, then, failed) {
    var request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'arraybuffer';
    request.onload = function () {
      if (request.status >= 400 || !request.response) {
        failed(url + ' ' + request.status, saysGone(request));
        return;
      }
      then(new Uint8Array(request.response));
    };
    request.onerror = function () {
      failed(url, false);
    };
    request.send();
  }

  // Whether the bytes begin as a module does. Some servers answer with a page where a file
  // is gone.
  function isModule(bytes) {
    return bytes[0] === 0 && bytes[1] === 0x61 && bytes[2] === 0x73 && bytes[3] === 0x6d;
  }

  // Asks whether a file of the office module is gone, after a worker has failed: browsers
  // do not say why. Calls back once, with the answer.
  parts.officeGone = function (then) {
    var names = ['worker', 'office-script', 'office-module'];
    var n_left = names.length;
    var isGone = false;
    function ask(name) {
      var request = new XMLHttpRequest();
      request.open('HEAD', address(name));
      request.onloadend = function () {
        isGone = isGone || saysGone(request);
        n_left -= 1;
        if (n_left === 0) {
          then(isGone);
        }
      };
      request.send();
    }
    if (inlined(OFFICE_SCRIPT) !== null) {
      then(false);
      return;
    }
    for (var index = 0; index < names.length; index += 1) {
      ask(names[index]);
    }
  };

  // The files of later parts stand back to back in bundles, each asked for once. The one-file
  // pages hold all bundles in one element, unpacked once: `element,begin,end,name`.
  var bundles = {};
  var unpacked = null;
  function bundle(place) {
    if (!bundles[place]) {
      bundles[place] = new Promise(function (then, failed) {
        var at = place.split(',');
        var element = inlined(at[0]);
        if (element === null) {
          fetched(absolute(place), then, function (message, isGone) {
            parts.isGone = isGone;
            failed();
          });
        } else {
          try {
            unpacked = unpacked || chengxinUnpacked(element);
            then(unpacked.subarray(at[1], at[2]));
          } catch (error) {
            show('file', error.message);
            failed();
          }
        }
      }).then(function (bytes) {
        parts.isGone = !isModule(bytes);
        if (parts.isGone) {
          throw new Error(place);
        }
        return bytes;
      });
      bundles[place].then(null, function () {
        delete bundles[place];
      });
    }
    return bundles[place];
  }

  // Joins the file of a later part to the first part, once. What it holds is then called
  // like the rest; nothing of it runs by itself. Joined a second time, it would put its
  // data back to what they were.
  var joined = {};
  var joining = {};
  // The bundles of which something is joined.
  var told = {};
  function join(file, then, failed) {
    // Its bundle, and where it begins and ends there; a bundle of one file has no more.
    var place = file.split(':');
    function end(which) {
      var asked = joining[file];
      delete joining[file];
      for (var index = 0; index < asked.length; index += 1) {
        asked[index][which]();
      }
    }
    // The bytes of the bundle.
    function arrived(bytes) {
      if (!exported) {
        waiting.push(function () {
          arrived(bytes);
        });
        return;
      }
      var own = bytes.subarray(place[1] || 0, place[2] || bytes.length);
      WebAssembly.instantiate(own, { __wasm_split: exported }).then(function () {
        joined[file] = true;
        if (!told[place[0]]) {
          told[place[0]] = true;
          parts.modules.push([place[0].replace(/^.*[/,]|\.wasm$/g, ''), bytes]);
        }
        end(0);
      }, function () {
        // Cut off: what is asked for again is fetched again.
        delete bundles[place[0]];
        end(1);
      });
    }
    if (joined[file]) {
      then();
    } else if (joining[file]) {
      joining[file].push([then, failed]);
    } else {
      joining[file] = [[then, failed]];
      bundle(place[0]).then(arrived, function () {
        end(1);
      });
    }
  }

  // What loads a part: called back with whether it has come, as often as it is asked for.
  function loader(files) {
    return function (callback, data) {
      var n_missing = files.length;
      var ended = false;
      function end(success) {
        if (!ended) {
          ended = true;
          exported.__indirect_function_table.get(callback)(data, success ? 1 : 0);
        }
      }
      function one() {
        n_missing -= 1;
        if (n_missing === 0) {
          end(true);
        }
      }
      function none() {
        end(false);
      }
      for (var index = 0; index < files.length; index += 1) {
        join(files[index], one, none);
      }
    };
  }

  function listParts() {
    var list = inlined(PARTS);
    if (list === null) {
      list = document.getElementById(BOOT).getAttribute('data-parts');
    }
    // The names of the parts, then the addresses with the files that stand there back to back,
    // each as its size and, bit by bit, the parts that need it.
    var lines = list.split(';');
    var names = lines.shift().split(' ');
    names.forEach(function (name, bit) {
      var files = [];
      lines.forEach(function (line) {
        var begin = 0;
        line.split(' ').forEach(function (file, at, all) {
          var end = begin + Number(at && file.split(':')[0]);
          if (at && parseInt(file.split(':')[1], 16) >> bit & 1) {
            files.push(end > begin ? all[0] + ':' + begin + ':' + end : all[0]);
          }
          begin = end;
        });
      });
      parts.loaders['__wasm_split_load_' + name] = loader(files);
    });
  }

  // Calls back where the engine knows 'wasm-unsafe-eval'. No interface tells it, so it is
  // tried, in an empty frame, whose policy is that of the page and those added here. An
  // engine that does not know the word blocks the first module; the second, which none may
  // make, shows that anything is blocked at all.
  function ifKnown(then) {
    var frame = document.createElement('iframe');
    var shortest = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    function end() {
      document.documentElement.removeChild(frame);
    }
    function make(source, made, blocked) {
      try {
        narrow(frame.contentDocument, 'script-src ' + source);
        frame.contentWindow.WebAssembly.instantiate(shortest).then(made, blocked);
      } catch (error) {
        // The frames of a sandboxed page cannot be looked into: it keeps its policy.
        end();
      }
    }
    frame.hidden = true;
    document.documentElement.appendChild(frame);
    make("'wasm-unsafe-eval'", function () {
      make("'none'", end, function () {
        end();
        then();
      });
    }, end);
  }

  // Adds a policy to a document: what it may do is then what all of its policies allow.
  function narrow(inside, content) {
    var policy = inside.createElement('meta');
    policy.httpEquiv = POLICY;
    policy.content = content;
    inside.head.appendChild(policy);
  }

  // Takes `'unsafe-eval'` away, which stands in the policy of the page for engines that mean
  // WebAssembly by it. Only what scripts and workers may do is said once more: all else that
  // is blocked would be reported twice.
  function takeEvalAway() {
    var policy = document.querySelector('meta[http-equiv="' + POLICY + '"]').content;
    if (policy.indexOf(" 'unsafe-eval'") >= 0) {
      ifKnown(function () {
        narrow(document, policy.replace(" 'unsafe-eval'", '').match(/(script|worker)-src [^;]+/g).join('; '));
      });
    }
  }

  // Script and module come side by side.
  function load() {
    var bytes = null;
    var hasScript = false;
    function arrived() {
      if (bytes && hasScript) {
        start(bytes);
      }
    }
    fetched(address('module'), function (given) {
      bytes = given;
      arrived();
    }, function (message) {
      show('load', message);
    });
    var script = document.createElement('script');
    script.onload = function () {
      hasScript = true;
      arrived();
    };
    script.onerror = function () {
      show('load', address('script'));
    };
    script.src = address('script');
    document.body.appendChild(script);
  }

  // Whether the styles have come to their end, where this mark stands: a script waits for
  // the sheets above it, whether they come or not.
  function isStyled() {
    return window.getComputedStyle(document.documentElement).getPropertyValue('--cx-complete') !== '';
  }

  // What holds the styles: the last sheet, or the page itself.
  function sheet() {
    var links = document.getElementsByTagName('link');
    var last = links[links.length - 1];
    return last && last.rel === 'stylesheet' ? last.href : 'style';
  }

  function begin() {
    var isOneFile = document.getElementById(MODULE) !== null;
    if (typeof WebAssembly !== 'object' || typeof WebAssembly.instantiate !== 'function') {
      show('old');
    } else if (!isOneFile && location.protocol === 'file:') {
      show('disk');
    } else if (!isStyled()) {
      fail(sheet());
    } else {
      document.documentElement.className = RUNS;
      greet();
      takeEvalAway();
      listParts();
      if (isOneFile) {
        start(chengxinUnpacked(inlined(MODULE)));
      } else {
        load();
      }
    }
  }

  try {
    begin();
  } catch (error) {
    // A script in front of this one is missing, or a module is no longer whole.
    fail(error);
  }
})();
