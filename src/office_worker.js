// The worker around the office module: loads it, hands it one task, gives back a file.
//
// In JavaScript of 2009, like boot.js. It must not know tasks or formats. The page ends
// the worker when it has its answer, so one instance never serves two tasks and a broken
// one is never used again.

(function () {
  'use strict';

  function say(message, transfer) {
    self.postMessage(message, transfer || []);
  }

  function fail(error) {
    say({ failed: String((error && error.message) || error || '') });
  }

  // Loading is the part that takes time, so it is what the progress tells: 0 to 60 of 100.
  function load(then) {
    var request = new XMLHttpRequest();
    request.open('GET', 'office_bg.wasm');
    request.responseType = 'arraybuffer';
    request.onprogress = function (event) {
      if (event.lengthComputable && event.total > 0) {
        say({ progress: Math.round(60 * event.loaded / event.total) });
      }
    };
    request.onerror = function () {
      fail('office_bg.wasm');
    };
    request.onload = function () {
      if (request.status >= 400 || !request.response) {
        fail('office_bg.wasm ' + request.status);
        return;
      }
      say({ progress: 60 });
      chengxin_office({ module_or_path: request.response }).then(then, fail);
    };
    request.send();
  }

  self.onmessage = function (event) {
    var asked = event.data;
    try {
      importScripts('office.js');
    } catch (error) {
      fail(error);
      return;
    }
    load(function () {
      var file;
      say({ progress: 75 });
      try {
        file = self.chengxinOfficeTask(asked.task, asked.bytes, asked.more, asked.language);
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
