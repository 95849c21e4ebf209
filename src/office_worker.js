// The worker around the office module: loads it, hands it one task, gives back a file.
//
// In JavaScript of 2009, like boot.js, whose first message says where the parts of the
// office module are: addresses, or in the one-file version the bytes of the module, with
// its script already in front of this one. It must not know tasks or formats. The page
// ends the worker when it has its answer, so one instance never serves two tasks and a
// broken one is never used again.

(function () {
  'use strict';

  function say(message, transfer) {
    self.postMessage(message, transfer || []);
  }

  // What the worker has asked for by itself, which the page cannot see; with the module once
  // that is at work and its bytes are no longer needed here.
  function tellAsked(module) {
    var entries = self.performance ? self.performance.getEntriesByType('resource') : [];
    var asked = [];
    for (var index = 0; index < entries.length; index += 1) {
      asked.push(entries[index].name);
    }
    say({ asked: asked, module: module }, module ? [module] : []);
  }

  function fail(error) {
    tellAsked(null);
    say({ failed: String((error && error.message) || error || '') });
  }

  var parts = null;

  function begin(bytes, then) {
    say({ progress: 60 });
    chengxin_office({ module_or_path: bytes }).then(function () {
      // The page that gave the bytes has them.
      tellAsked(bytes === parts.module ? null : bytes);
      then();
    }).then(null, fail);
  }

  // Loading is the part that takes time, so it is what the progress tells: 0 to 60 of 100.
  function load(then) {
    if (typeof parts.module !== 'string') {
      begin(parts.module, then);
      return;
    }
    var request = new XMLHttpRequest();
    request.open('GET', parts.module);
    request.responseType = 'arraybuffer';
    request.onprogress = function (event) {
      if (event.lengthComputable && event.total > 0) {
        say({ progress: Math.round(60 * event.loaded / event.total) });
      }
    };
    request.onerror = function () {
      fail(parts.module);
    };
    request.onload = function () {
      if (request.status >= 400 || !request.response) {
        fail(parts.module + ' ' + request.status);
        return;
      }
      begin(request.response, then);
    };
    request.send();
  }

  self.onmessage = function (event) {
    var asked = event.data;
    if (!parts) {
      parts = asked;
      return;
    }
    try {
      if (parts.script) {
        importScripts(parts.script);
      }
    } catch (error) {
      fail(error);
      return;
    }
    load(function () {
      var file;
      say({ progress: 75 });
      try {
        file = self.chengxinOfficeTask(asked.task, asked.bytes, asked.scheme);
      } catch (error) {
        // A refusal is a text; anything else is the module's end.
        if (typeof error === 'string') {
          say({ refused: error });
        } else {
          fail(error);
        }
        return;
      }
      say({ file: file }, [file.buffer]);
    });
  };
})();
