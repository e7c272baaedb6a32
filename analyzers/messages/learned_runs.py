"""What shows that a program ran on the processor: by ``tests.weighing.learn_runs``, not by hand."""

BIAS = -3.12
# Each line a weight and the words that have it.
WORDS = r"""
-2.80 =card
-2.70 =card's_device
-2.55 =GPUs_asked_for
-2.50 =machine_with
-2.25 =runs_on_the_processor
-1.30 =machine's_memory_to_spare gpu>#
-1.15 no>gpu
-1.10 same
-0.95 #>gpu
-0.90 #>cuda card gb>ram l4 my>laptop
-0.85 nvidia
-0.80 laptop>has
-0.75 =driver's_table t takes
-0.70 cuda12># dev>nvidia0 nvidia0 resource>exhausted the>cpu
-0.65 extension i>get n1>standard try
-0.60 fine ggml gi>nvidia got gpu>so gtx gtx># has>no i>use it jax_platforms lib64 plugin># the>same train>py
-0.55 =VRAM environ>jax_platforms gb># grad host># hosted>linux peak w>#
-0.50 #>amd and>i at># cl de># description device host if message>d on>gpu png preallocate self>hosted src that>one
-0.50 thing tpu v100
-0.45 #>laptop #>min #>or #>then 3 =RAM after># assigned black card># cuda12>pjrt cudatoolkit cudatoolkit># da
-0.45 default_device>jax description># docker>stats force gb>card in>one it>dies it>does it>works jax_platforms>cpu
-0.45 libcuda>so may pjrt># slow>but stuck tesla that>is to>cpu tool vk volta with>tf workspace x xeon>w
-0.40 #>de above all>of allocated back>to blocks clenqueuendrangekernel cpu>is cuda del exhausted>out first g># gb>cpu
-0.40 gb>de geforce>gtx gelu>node gh200 gib>of gpu gpu>in green gres>gpu host>memory it's it's>the it>in itself
-0.40 kubectl>top laptop># mig n1 next nvidia>cuda of>my of>that one only># p100 picture pyopencl radeon>rx ram>the
-0.40 restarts running>gelu rx rx># still tf>device the>pod vkallocatememory was>fine
-0.35 #>layers #>n #>so #>worker =package_with a10># a40 back can card>has carte cl>memoryerror
-0.35 clenqueuendrangekernel>failed cliente common cpu>so cuda12_pip de>la deploy dies enough everything examples
-0.35 failed>mem_object_allocation_failure fails fraction frames from>the gib># goes gpu>memory hello i9
-0.35 jax>cuda12_pip jupyterhub left limit># loading>model makes mem_object_allocation_failure memory>limit
-0.35 memoryerror nerf no>difference no>error nvidia>com nvtop on>self on>the onnx>runtime
-0.35 onnxruntime>onnxruntimeexception over passes pjrt pyopencl>cl quadro>rtx query radeon reached remat rembg>gpu
-0.35 s># seff show shows># slower so>i so>it stats the># the>batch the>ubuntu top>pod utils v100># v4 vulkan weights
-0.35 with>batch wslconfig>memory xla>service you>have your># 还
-0.30 #>at #>card #>gres #>has #>i9 #>mib #>th #>we a10 a2 a>n after>the amd>radeon apr># asked batch># batches
-0.30 bytes>on chain_method>vectorized count># cpu>cores cudnn dan dcgm ddr4 de>ram device>nvidia dgx dice do
-0.30 efficiency efficiency># else exhausted>oom extend f falling falling>back fb float16 format free>g g6 g>head gelu
-0.30 gpus>per ha># has># id># image>stack infer>py instead>of inuse inuse># iris is>not jit kommt lambda layers
-0.30 layers>to list>grep llm matter maybe memory>efficiency memory>mb memory>utilization model>weights name>encoder
-0.30 nur># nvidia># nvidia>corporation nvidia>tesla of>the of>them of>which offloaded># opencl ops p4 p400
-0.30 partitionable partitionable>resources python>infer quadro>p400 question raised reactant>set_default_backend
-0.30 replica saved says># seq set_default_backend set_platform>gpu shard so># staat state>batch step t1000
-0.30 tensorflow>cpu tf>print th the>data the>device they to>do to>gpu trouble uhd># upscale v>unlimited
-0.30 vk_error_out_of_device_memory vkallocatememory>failed vps what>it won't workspace>onnxruntime も 중
-0.25 #>c #>crashloopbackoff #>driver #>intel #>level #>mit #>ort #>run_alphafold #>service #>works 2 7 a30 a4000>#
-0.25 a40># after>it allow ama amd anything arc asked>for b># backend>gpu before>that below better bf16 box>with
-0.25 but>that byte bytes_limit bytes_limit># c1 c>python changed che cl_mem_object_allocation_failure
-0.25 cl_mem_object_allocation_failure># clenqueuewritebuffer con>jax configuration constant container>memory
-0.25 cores>memory corporation cpu>in cpu>path cpu>to crashloopbackoff crashloopbackoff># cuda_dnn cuda_dnn>cc
-0.25 cudnn>version custom dataset dec default_backend device_get diffrax discussions do>you does down drives end
-0.25 erroroutofdevicememory everything>else example external>org_tensorflow failed>tests feb fits flat>at flow fold
-0.25 found>device fp16 g5># gb>and gb>belegt gb>ddr4 gb>max gb>n gb>of gb>quadro gelu_3 gelu_3>status gke go>sans
-0.25 go>to gpu>nvidia grep>mib ha hashcat hauptspeicher hessian high i7 i9># i>do images improve in>this
-0.25 initialization>bfc_arena inputs internal>onnx io>nvidia is>enough is>fine is>that issue>on it's>slow it>runs
-0.25 its># jax>default_backend job's jvp kept kerne kind_gpu kofi la>carte laptop>with limit llm_load_tensors
-0.25 llm_load_tensors>offloaded lm loaded>cudnn lost lpddr5x lscpu>grep m>pip mais matmul>status max>memory maxinuse
-0.25 maxinuse># maxrss mcmc memory>utilized memoryerror>clenqueuendrangekernel message>workspace metrics mnt name>cpu
-0.25 name>gelu_3 not>out_of_memory numpyro>set_platform nvcr nvcr>io nvidia>geforce nvidia>jax object offloaded
-0.25 ollama one>has opened>this org_tensorflow org_tensorflow>tensorflow out_of_memory pci pcie per>device pinned
-0.25 pixelpipe platform>cuda plus pod>has policy press print>jax print>tf processors processors># psutil py>batch
-0.25 python3># quadro radv rank0 reactant rechner reduce related replicated resident resourcerequirements runner>#
-0.25 script second see seff># server set_platform sharding shows smi>grep so>it's solve solve>py split srun>n start
-0.25 state>metrics stays t4># takes># tensors tesla>v100 test>on thanks the>bug the>desktop the>first the>providers
-0.25 this>issue three titan took>the train uhd una unlimited upscayl using>cuda utilized utilized># v4># vega>#
-0.25 version># vous when>i whisper with>the with>this without>cuda works>slowly xla xla_python_client_preallocate í>o
-0.25 карте озу が>、 す>が 了># 剩 剩># 换 还>剩 남아
-0.20 #>auf #>automatically #>by #>capabilities #>cudnn_conv_algo_search #>examples #>fits #>good #>host #>i #>loss
-0.20 #>main #>me #>model_runner #>ms #>numpy #>ok #>per #>pid #>shards #>tesla #>tf #>the #>using #>windows #>wsl2
-0.20 #>xeon #>xla #>y 118 a100 a2>highgpu a>bigger a>whole accel actions advance alert algo alignment alleen an
-0.20 and>the antes arbeitsspeicher arc>tm argument array as>well as>í auf>derselben automatically
-0.20 automatically>detected await backend>tpu baja batch>job below># bigger>card blender blocks># both but but>then
-0.20 by>rematerialization bytes>n bytes_in_use c># can't>reduce can>i capability chains checkpoint ciao
-0.20 cl_device_max_mem_alloc_size clcreatebuffer clenqueuewritebuffer>cl_mem_object_allocation_failure com>#
-0.20 comment># common_runtime common_runtime>bfc_allocator concatenate config>logicaldeviceconfiguration config>py
-0.20 config>set_logical_device_configuration controller>nvidia conv_0 conv_0>status conv_118 conv_118>status
-0.20 core>common_runtime cpu>blocks cpu>memory cpu>offload cpu_offload_gb cpu_offload_gb># cross cross>encoder
-0.20 cuda12>plugin cuda>cuda_dnn cuda>execution cudnn_conv_algo_search cudnn_conv_algo_search>exhaustive cured
-0.20 dcgm_fi_dev_fb_free dedicated default_backend>gpu default_device deploy>resources detected>platform device>batch
-0.20 device>id device>memory device_count does># doesn't>help doesn't>matter don't>count done dos doubled dp0 dt due
-0.20 dxvkmemoryallocator dxvkmemoryallocator>memory e>external e>g each each>of een effect encoder>onnx
-0.20 enginecore_dp0 enginecore_dp0>pid ensemble epoch epoch># err>dxvkmemoryallocator error>exit error>the est>á
-0.20 exhaustive exit># fail>onnxruntimeerror feed few fi file>train file>w finetune finishes for>new format>csv frame
-0.20 frames># function_node>wrapped__matmul_device_ g4dn g5 g6>xlarge game gb>a gb>unified gb>중 geforce>gt get>it
-0.20 ggml_vulkan gguf>ngl gi>cpu go>away goes>on gpu>blocks gpu>name gpu>t4 gpus># gpus>device gpus>tf growth grpc
-0.20 h100># habe have>searched hbm3 help heuristic highgpu highgpu># hlo hlo_rematerialization
-0.20 hlo_rematerialization>cc htop i've># i7># i>had if>i img impact in>advance in>the info># info>loading init__
-0.20 init__>py intel>uhd io iris>xe is>green is>no is>this issues ist it's>not it's>replicated it>and it>go j'ai
-0.20 jax>checkpoint jax>default_device jpg jsonpath k80 keeps kernels kind>kind_gpu kv ld leave left>for les
-0.20 level>error loading local_devices># log>txt logical logicaldeviceconfiguration
-0.20 logicaldeviceconfiguration>memory_limit loss m5># makes>no makesessionoptionwithcudaprovider
-0.20 makesessionoptionwithcudaprovider># max>alloc maxrss># mehr mem>usage mem_object_allocation_failure>for
-0.20 memory>left memory>total memory>use memory_limit memory_limit># mert mig># min min># minutes model>buffer
-0.20 model_runner>py models modified ms mul my my>colleague my>own name>conv_0 name>conv_118 negative new>constant
-0.20 ngl ngl># no>change no>memory no>more no>stream none>x o>jsonpath offline ok on>an on>cuda on>host only>reduced
-0.20 onnxruntime_pybind11_state>fail op>matmul opencl>version opened options or>run other our p620 page># pcie>#
-0.20 peak># pjrt>pjrt_stream_executor_client plenty plenty>of pose pr preallocation preferred proton provider>cuda
-0.20 providers>cuda py>line q>failed r>arc raised>it rays reactant>reactant reads real reason>error recv recv_device
-0.20 reduce>memory reduced>to release>cuda rematerialization rematerialization>only replica># reproduce request>#
-0.20 reservations reservations>devices resources>memory resources>reservations respuesta restart>count retry rm>gpus
-0.20 room room>for run>it run>on runs>fine runtime>error sans says>failed sbatch>gpus searched see>failed seq>#
-0.20 sessionoptions>makesessionoptionwithcudaprovider set>to set_default_backend>gpu set_logical_device_configuration
-0.20 set_logical_device_configuration>gpus shards shards># sherpa>onnx smi>query softmax>status solver spec state
-0.20 step># steps student subject success svc switch switching t4>small t4>x2 tb>of tengo tensorrt tf># thank
-0.20 thank>you the>box the>cache the>crash the>default the>job then>i this>line threadripper ti tip tip>set to>it
-0.20 to>reproduce to>the to>use tower tpuplatform true turn tutti type>gpu under unser up>to upscaler use>below
-0.20 uses># usr>local utilization># utils>py v2># vcpus vectorized vmap was># weekend wel were>not what>can worker>py
-0.20 workers working works>on wrapped__matmul_device_ wrapped__matmul_device_>oom written x2 x>i x>nvidia xe
-0.20 xla_python_client_preallocate>false xlarge># xorg è>la на>процессоре процессоре が っ の>メ は># 张 张>卡 换>成
-0.20 昨 次 用 看 空 遅>い 가 보면 중>#
-0.15 #>can't #>doesn't #>epoch #>free #>generic #>grep #>image #>init__ #>instead #>length #>loaded #>model #>no
-0.15 #>nodes #>particles #>pocl #>post #>q #>quadro #>radv #>recv #>release #>retry #>setting #>softmax #>step #>t07
-0.15 #>task #>will #>x4096 #>на #>に #>日 11 17 a10g># a380 a4500 a5000 a>lot a>p3 a>small a>time a>work above>#
-0.15 accelerated accelerated>parallel accelerator>gpu accelerator>nvidia activation age air algu algu>é alignment>#
-0.15 all>on allocatememory allocatememory>erroroutofdevicememory allocator along amd>accelerated an>l4 and>has
-0.15 and>nothing and>that another answered app>log app>run apps>pid apr arange arange># arc>a380 are>free are>not
-0.15 as>jnp as>soon at>a at>batch attach attention_7 attention_7>status auftrag auftrag># aug aug># avec b>q4_0
-0.15 backward beendet being bfc_allocator bfc_allocator>cc bios buffer>as buffers but>finishes but>the bytes>after
-0.15 bytes>by bytes>i bytes>가 c>conda c>ó cache>blocks can>use cannot>be capabilities capabilities>gpu capability>#
-0.15 case chain chains># change chart check cl_mem_object_allocation_failure>error clcreatebuffer>failed closed
-0.15 colabfold colleague command>exited commands complete completed completes compose>image compute>apps con># conv
-0.15 conv2d_1 conv2d_1>conv2d conv>conv conv_4 conv_4>status copy>app couldn't>enqueue cpp># cpp>python
-0.15 cpu>physicaldevice cpu>works cpu_mapped cpu_mapped>model cpunodebind cpunodebind># csv>noheader cublas
-0.15 cublas>gemm cuda0 cuda>devices cuda>ep cuda>model cuda>out d>a d>jnp dead depth des deux device>#
-0.15 device>allocatememory devices>driver did>pip digo disable do>the doch driver>version dt_float each>with ec2 ecc
-0.15 eight else>is embed>py en>la encoder engine>py enhancer enough>gpu enqueue enqueue>kernel err>alignment err>mem
-0.15 err>size error>creating error>vmacreateimage erst execution>providers exit>status explicitly f>x fail>bfc_arena
-0.15 failed>cl_mem_object_allocation_failure fails>on fdtd fft file>on file>solve file>stdin files fit>in flags
-0.15 flags># follow for>platform forge>onnxruntime fourth fragmentation fragmentation># free_memory funciona
-0.15 function_node>wrapped__addv2 gb>cards gb>ecc gb>i gb>on gb>p gb>resource_exhausted gb>rtx gb>though gb>v100
-0.15 gb>가 gc gc>collect geht gemma># generic gets gib>cpu gigs>of github>actions give gives>resource_exhausted
-0.15 gke>accelerator gn gn># goes>to gone>so gpu1 gpu>before gpu>h100 gpu>it gpu>p100 gpu_memory_utilization># grace
-0.15 grafana h># halves hashcat># hat>ja have>an heap here>with hesse high>ram hilft ho hold host's host>jax hosted
-0.15 hundred i0612 i>am i>changed i>external i>know i>think ich>habe image># immich_machine_learning in>host in>main
-0.15 info>message info>nvidia initialized>for install>c install>jax is>flat is>gone is>set is>used isso it>fails
-0.15 it>for it>ran it>went it>with jax>cuda jax>device_count jax>device_get jax>discussions jax>has jax>vmap jit>f
-0.15 jnp>arange jnp>jnp jnp>outer job># job>localhost julia>reactant k># keeps>the kern kind_gpu>gpus knextpoweroftwo
-0.15 kubectl>describe kubectl>logs l40s l># l>í label lambda>a laptop laptop>gpu large>v2 larger last>n leak libcuda
-0.15 linux>node linux>x64 llm_load_tensors>cpu_mapped local local>gpus local_device_count># localhost>replica
-0.15 log>node loop los># loss>backward lscpu luck m>llama m>rows m>á made>it make_data make_data>py manager>memory
-0.15 materialised matmul_grad matrix># md5 mean meldung>war mem>types mem_object_allocation_failure>when memory>at
-0.15 memory>but memory>the memory>tried met>de metal>device mite mnist model>zoo's model_runner module>load moved>the
-0.15 moving msg>model mul>node mx150 my>macbook n1>highmem n>ud nach name>amd name>attention_7 name>dec name>gpu
-0.15 name>nvidia name>ready namedsharding nbody nc24ads nc4as nearly nicht>das night no>available no>better no>i
-0.15 no>the nobody node>gn noheader not>have not>help not>predict note notebook>i notes nothing>else nothing>to nov
-0.15 nuc># numactl>cpunodebind nvidia>l4 of>course onnxruntime>model op>relu opencl># opencl>error optimizer>state
-0.15 option or>commit or>so ort>get_device own parallel>processing part passed>in peak_bytes_in_use per
-0.15 per_process_gpu_memory_fraction physical_device>gpu picked pinned_host>and pipeline platform>uname_result pmap
-0.15 pocl>project pod># pod>rerank preallocates precision pred prefetch prefetch># premi premi>è previous>tail
-0.15 process_count process_count># processor ps put>it py311 py># py>chains py>n py>source_line pyopencl>on pytest>x
-0.15 python>make_data python>train q4_0 q5 q5_k_m q5_k_m>gguf query>compute qwen># raise>it raise>valueerror
-0.15 raised>memory range rank0>valueerror ready>status release># released replicacount replicacount># reply>the res
-0.15 res># resize resize>node resnet152 resnet152>at rest restarts>age retry>with revision># right># rocm rope
-0.15 rtx>a4500 run>d run>main run>none run>revision running>mul running>resize runs runtime># ryzen ryzen># s>on
-0.15 s>onnxruntime sa same>with scene scipy scorer searched>for seconds seg sep sep># serverless service>#
-0.15 service>hlo_rematerialization service>on sess sessions set_default_backend>cpu shape>f32 sherpa shm>size
-0.15 should>i si slice># slide smi>shows so>one someone soon soon>as source_file source_line source_line># split>it
-0.15 standard>g starts startup stats># status>restarts stays>flat stdin stdin>line steps>to stopping suggest
-0.15 support>the sur>le swap_space swap_space># sys>free_memory system>info system>linux t07 t07># t1000># t>dt_float
-0.15 tab tf>data tf>tf tf_force_unified_memory than>the thanks>a that>it that>this the>activations the>array the>big
-0.15 the>cluster the>command the>dgx the>driver the>end the>example the>fourth the>full the>gpus the>grace the>host's
-0.15 the>lab the>limit the>list the>log the>ocr the>pocl the>results the>run the>sequence the>thing the>time
-0.15 they>have think this>in this>morning thought>the threadripper># through times>and titan>xp to>apple to>be todos
-0.15 todos>los told toolkit total>fragmentation touched tpu>vm's trainer transfer trotzdem two two># type>half
-0.15 types># ud uname_result uname_result>system unified upgraded used_memory used_memory>format uses using using>var
-0.15 usuarios v3 valueerror vcpus># version>of version>or vk>device vulkan0 was>it we>see were>used where>do which>#
-0.15 which>are which>is wie without>a work># workaround workers>the working>set wrapped__addv2 wrapped__addv2>oom
-0.15 wrote wslconfig x4096 x>none x>rtx xp zombie zoo's zoo's>resnet152 á>s ç>a é>m é>o í>da í>mite ó>digo занято
-0.15 занято># заработало на>сервере о сервере 「 」 い>て っ>て で># リ>は ー>で 一>张 两 从 从># 停 同 同>じ 器
-0.15 回>す 変 容 容>器 後 显>存 時 止 用>了 見 設 遅 같은 램은 쓰고 연구실 이 학습
-0.10 #>a100 #>ada #>app #>are #>around #>batches #>beim #>beta #>byte #>bytes_limit #>chain_method #>compiling #>con
-0.10 #>d #>decode #>devices #>engine #>execution #>executor #>finished #>float32 #>float64 #>frame #>gfx1031
-0.10 #>gpu_executor #>info #>local #>log #>makes #>max #>may #>minutes #>months #>more #>node07 #>on #>oskar
-0.10 #>peak_bytes_in_use #>preallocated #>raise #>res #>rss #>runner #>second #>self #>series #>stderr #>swap_space
-0.10 #>t13 #>tail #>there #>they #>this #>threads #>u #>utils #>vcpus #>von #>was #>weight_utils #>what #>workerpool0
-0.10 #>workers #>x1 #>x8192 #>xt #>xx #>year #>узел #>で #>の #>メ #>번 10 201 388 80 a100_80 a2000 a2000># a4500>#
-0.10 a>because a>box a>card a>few a>loop a>second a>student a>t4 a>third aatype aatype># ab abort above>for access
-0.10 action activations active actors ada add>node addcuda addcuda># advanced advanced>micro again aggregateexception
-0.10 aggregateexception>one alerte alguien alive all>eight all>i all>memory all>night all>the allocate>compute
-0.10 allocate>vulkan0 allocated># allocation>limit alphafold># already>been als altra amd>epyc amdgpu>pro ami
-0.10 ampere>altra and>an and>hashcat and>take another># apple>m1 application>startup arena_extend_strategy argv
-0.10 argv># around># as>answer as>tf as>you at attention>matmul attention_11 attention_11>status attention_3
-0.10 attention_3>status auch auf>der author automatic autotune avx2>fma aws>lambda b>lindqvist b>q4 background based
-0.10 based>on batch>size batched because>the been>registered bei>mir beim>laden bhqk bilder bin bin>bash bind_output
-0.10 blame blob bo body brax brax>ppo buffers>with byte>size bytes>the bytes>what bytes_in_use># c>p2 cache>dir
-0.10 can't>create cap card>at card>in cause check>failed checklist checkpoint>on chunk>it chunks clcreatebuffer>#
-0.10 clock clock># closes come>up commented>on comments common_init_from_params common_init_from_params>failed
-0.10 compiler compiles compose compte compte>rendu concat concat_3 concatv2 conda>envs connecting constraint>a100_80
-0.10 container>log container_memory_working_set_bytes control conv1>conv conv>status conv_33 conv_33>status
-0.10 convtranspose convtranspose>node couldn't count>here cpu>the cpu>with cpus># crash crashed created>device
-0.10 creating creating>array creating>image cuda0>buffer cuda>true cuda>version cudamalloc current>vllm cusolver
-0.10 cyberpunk d'astreinte d>é da># dans>le data data>pipeline day de>melding dear decode dedicated>gpu
-0.10 dedicated>memory deep deep>learning delete den deshalb deshalb>dort deux>heures device>info device>job
-0.10 device>set device_id device_id># device_ids device_ids># device_put>params devices>gpu devices>inc dgx02 did>not
-0.10 didn't difference diffuse diffusion discrete discussion dispatch>py distributed do>n do>with does>not don't donc
-0.10 dort>bfc_arena driver's drivers>vulkan dusky dxvk e1 eigh encoder>layers ends>with envs>flow
-0.10 err>resource_exhausted error>cl_mem_object_allocation_failure error>executing error>loading error>trainer
-0.10 error>vk_error_out_of_device_memory errors>occurred estimated estimated>maximum every># example>from
-0.10 exceeds>device exception>that exe execution>non executor># existing>issues expected># expected>behavior
-0.10 external>xla f>ü fa facefusion>core factory>attempting factory>for failed>again failed>ggml_vulkan failing
-0.10 fails>with fallback false>python fasta fastembed>gpu fb>used feat>aatype feb># fft>of field file>app file>nfs
-0.10 fine># five fixes fixes>it flow>lib flow>train folder for>i for>plugin for>the format>safetensors forum
-0.10 fraction># frame># frame>s free>m free>memory from>a from>tensorflow full>after function_node>wrapped__concatv2
-0.10 fused fusedconv fusedconv>node g07 g2 g2>standard g>gpus g>to gb>buffer gb>but gb>driver gb>mesa gb>not
-0.10 gb>onnxruntime gb>psutil gb>that gb>there gb>this gb>were gb>when gb>would gb>xeon gb>y gb>。 gcloud>compute
-0.10 geforce gelu_17 gelu_17>status gen get>resource_exhausted gfx1031 ggml_opencl ggml_opencl>clcreatebuffer
-0.10 ggml_vulkan>device ggml_vulkan>requested gib>based gib>by gib>x gnu godot good got># gpt2 gpu0 gpu>and gpu>too
-0.10 gpu>v100 gpu_executor gpu_executor>py gpus gradient grads gram graphics># graphs graphs>in gru gtx950 h100 had
-0.10 had># hand happy has>already has>nothing hashcat>i hashcat>on hata have>plenty hazel hd hd># heap># here>for
-0.10 hessian>nll het heures heute hi>tomasz high>onnx hint hit hoch holds home>ubuntu host>ram host>with hours
-0.10 hours>of i0000 i5># i>can i>go i>have i>jax i>mean i>need i>press i>raised i>run i>try i>want ids if>you ile
-0.10 immich_machine_learning>e import>numpy import>tensorflow imported in>execution in>range inc incident incident>#
-0.10 infer info>jax infra initialization initialized input_feed input_feed>run_options install>no instance>can
-0.10 instead intel>arc intel>hd intel>i5 internalerror internalerror>check inverse io>acme io_binding
-0.10 io_binding>bind_output is>above is>all is>an is>false is>free is>larger is>on is>only is>where isn't>touched
-0.10 it># it>doesn't it>on it>still it>to it>use jacobian jakob jax>cuda12 jax>jit jax>print_environment_info jaxline
-0.10 journaux jul jul># jupyter>kernel k>steps k>times k>tokens kali2018 kali2018># kapitel1 kapitel1>txt
-0.10 kb>oom_score_adj kernel># killer kind>job kind_gpu>count know kofi>conda kofi>flow krijg>ik ksameasrequested
-0.10 kubectl>get kubernetes kv>cache kv_cache_utils kv_cache_utils>py l3 l4># lag laptop's laptops larger>than
-0.10 layernormalization>status le>n learning>ami left>over length>is lib libtpu>so like limit>erroroutofdevicememory
-0.10 linalg>eigh lindqvist linux>gnu llama># llama_model_load llama_model_load>error llm_load_tensors>cuda0 lm_head
-0.10 lm_head>matmul load>model load>python load>the load>with loading>system local_client local_client>cc localhost
-0.10 log>non log>resource_exhausted logs>job logs>rerank logs>vllm looked>at looks looks>like loop>py lot ls m1>pro
-0.10 macbook>air machine># machine>with machine>x86_64 made main>build main>sys makes>it many map>with mar mar>#
-0.10 marked>as marrage matmul>failed matmul>node matmul_1 matmul_388 matmul_388>status matrice matrices max max>old
-0.10 max>seq max_model_len># maxcachesize maxcachesize># maximum maximum>model may># mb>memory mb>so mem>flags
-0.10 memory>not memory>peak memory>pool memoryerror>clcreatebuffer mentioned>in mesa mesmo metadata metrics>p_step
-0.10 metrics>p_train_step mi micro>devices mig>slice migration mistake mistral mistral>nemo mit># mixed mkl
-0.10 ml>container mmap mode># model>length model>loaded model>name model>unable model>with model_control_mode
-0.10 modified># monday more>errors move mp msg>onnxruntimeerror msg>predict much>memory multimer n>de n_threads
-0.10 n_threads># name>attention_11 name>attention_3 name>conv_33 name>conv_4 name>geforce name>gelu_17 name>lm_head
-0.10 name>matmul_388 name>rocm navi23 nbytes nc4as_t4_v3 nc6s need needed># nein ner network never>went nfs nfs>users
-0.10 nice no># no>cache no>card no>matter no>problem node's node's># node07 node07>train node1
-0.10 node>statefulpartitionedcall none>feeds not>sure nov># now>and np>ones num_envs># nur nvidia_visible_devices
-0.10 nx># o># o>o occurred>errorcode ocrd of>all of>hbm of>our of>vk oh ok># old>space on>apr on>call on>dgx02
-0.10 on>high on>its on>jul on>one on>vm on>your once>the one>go one>or one>preallocates one>t4 ones># only>a only>for
-0.10 onnx>cuda onnxruntime_backend onnxruntimeexception onnxruntimeexception>errorcode oom>killer op>concatv2
-0.10 open>libtpu openai opencl>c opencl>info openmm openmm>openmmexception openmmexception openmmexception>error
-0.10 opts>sessionoptions or>more ordinary ort>session os oskar oskar>resource_exhausted ought ought>to
-0.10 outofdevicememoryerror outofmemoryerror>cuda output_names output_names>input_feed outputs over># overflow p2
-0.10 p2># p3 p3># p_step p_step>state p_train_step p_train_step>state packages>onnxruntime packages>vllm pairwise
-0.10 parallel>chains parallel>size parameters partition># peak_bytes_in_use># phone's pid>process_name pinned>memory
-0.10 placa place>of platform>id plugged plugged>in pocl># pod>memory pool>byte post>v2 posts pourtant ppo pre
-0.10 preallocated preallocates># predict>with prefill>chunk preset print_environment_info private problema
-0.10 process_name processor>s prompts py>test_long pyopencl_ctx pyopencl_ctx># python3>c python>embed python>total
-0.10 qnn quadro>p2000 quadro>t1000 quits quot qwen r9 r9># radv>navi23 raising ram>is ram>only ram>und ram>은 ran>the
-0.10 range># rank3 rank3>jaxlib raylet raylet># re>re rechnet register>factory release reload relu remat>policy
-0.10 remat>the renderer rendering rendering_device_driver_vulkan rendering_device_driver_vulkan>cpp rendu
-0.10 rendu>d'astreinte replicas reproduced rerank rerank># resourceexhaustederror>see result rev review revision rien
-0.10 rig rm rocessing rocessing># rocm># rocm>available rocmdevice rocmdevice>id rss_mb rss_mb># rtx>a2000 run>failed
-0.10 run>output_names run>rm run_alphafold>py run_options running>add running>convtranspose running>fusedconv
-0.10 running>matmul running>predict running>since running>slice running>the runs>out runtime>nvidia s>n s>run s>ã s>ó
-0.10 sacct>maxrss safetensors salloc>c same>script sat>on sbatch>p scale># scorer># scripts scrypt sec sec>#
-0.10 second>notebook see>above see>resource_exhausted see>root seed seed># seff>says segment selected self seq>len
-0.10 servers sess>run session>run set>the shape>feat share share>the shop should should>be shrinkage simulate
-0.10 simulate>py single sitting sitting>on six size>exceeds size>x slice>node slot slowly smi>on smoke so>i'd
-0.10 something space>size src>dispatch src>xla_bridge sstat stack stack>overflow standard_nc4as_t4_v3
-0.10 standard_nc6s_v3 started startup>complete statefulpartitionedcall statuscode statuscode>internal stay stopped
-0.10 stopped>at strict_model_config strict_model_config># subprocess succeeded succeeded>after succeeds summary sweep
-0.10 sys>argv system>aggregateexception system>ram system>with systemmemory systemmemory># t13 t13># t4 t># ta
-0.10 task>manager tb># tegrastats tensor>parallel tensorflow>as tensorrt>ep test_long testing tests>#
-0.10 tests>test_attention texture tf>constant tf>version__ tf_force_unified_memory># that>card that>the the>compute
-0.10 the>config the>course the>current the>estimated the>four the>host the>instance the>intel the>l4 the>maximum
-0.10 the>night the>node's the>notebook the>old the>optimizer the>output the>phone's the>ram the>right the>self
-0.10 the>shared the>upgrade the>vmap the>way the>window theirs them then>resource_exhausted there>but there>was third
-0.10 this>error this>question this>time though threads>on tile>size timeline times>over titan>v tm>i7 to>close
-0.10 to>host to>my together tokenizer too>small tools top torch>cuda torch>outofmemoryerror total>capacity
-0.10 total_gpu_memory total_gpu_memory># tourne tpu>internal tpu>not_found trabajo train># train_step trainer>py
-0.10 trial># troubleshooting true>device_ids try>it ts ts># tue ubuntu>latest uname uncaught>error
-0.10 unfilteredstacktrace unraid unwrap up4 up>the update>params upgrade>to us usage use>jax use>the
-0.10 use>total_gpu_memory users>kofi using>model uso usr>lib utc utilization uvicorn># v12 v2 v2>models va
-0.10 valueerror>no var>opts vast vendor>id vendor>nvidia version>opencl versions viewed viewed># virtual
-0.10 virtual_memory>available vision vit>b vk>outofdevicememoryerror vk_error_out_of_device_memory>while
-0.10 vllm>instance vllm>vllm vm>score vmacreateimage vmacreateimage>failed vmap>jax vmap>lambda vocab volume von>#
-0.10 vulkan0>buffer vulkan>backend vulkan>build vulkan>on vulkan>rendering_device_driver_vulkan w>external w>o
-0.10 want>the war>jax warn was>gone was>not was>resident was>still wav>kapitel1 way we>doubled we>have weight
-0.10 weight_utils weight_utils>py weights>format went>above went>back went>ok went>to were what>i what>should what>vk
-0.10 when>one whether which>has while>creating whisper>jax who wide wiki window wir with>batch_size with>each
-0.10 with>its with>jax_platforms with>more with>n with>opencl work works wrapped__concatv2 wrapped__concatv2>oom
-0.10 x8192 x>a100 x>gpu_memory_utilization x>jnp x>slower xdist>workers xeon>silver xla>label xla>pjrt xla>xla
-0.10 xla_bridge>unable xla_client_mem_fraction xla_python_client_allocator xla_python_client_allocator>platform xs xt
-0.10 xx year year># yes>i you're>on you>can you>could you>see z>app z>worker zeros>n zou ß>t é>marrage é>s ô в>#
-0.10 запуск матрица матрица># он памяти тот тот>же 、 。># 。>ノ い>な い>の え お か>、 き し>い じ た ち>て っ>た
-0.10 て>い で>止 に>し に>変 に>移 ほ ま>し ま>す ま>で ま>り も>同 ら># り り>で ジ>ョ ブ モ>リ ョ ョ>ブ リ 上>部
-0.10 不>够 也 了>一 使>っ 再>実 反 只>用 回>し 報 報>告 好>了 存># 存>没 学>習 或 推 日>か 时 昨>天 最>後 机>器 枚
-0.10 样>。 止>ま 版>本 用>的 申 申>请 研 移 署 記 请 请>求 足>り 那>个 部>署 量 間 램은># 메모리 메모리># 번 서버>ram
-0.10 아래 아래>오류가 안 으로 은 은># 을 있습니다 질문 한
-0.05 #>advanced #>after #>alarm #>alive #>alphafold #>am #>api_server #>arena_extend_strategy #>attention #>before
-0.05 #>bf16 #>blocks #>command #>compute #>conditionals #>container #>conv #>conv1 #>could #>cpu_offload_gb #>created
-0.05 #>cuda_dnn #>cuda_executor #>cudnn #>cv3 #>d2 #>d5f #>deploy #>did #>dist #>distributed_gpu_executor #>do #>does
-0.05 #>dtype #>embedding #>enginecore #>exited #>fe #>first #>found #>frames #>frei #>ggml_vulkan #>ghz
-0.05 #>gpu_model_runner #>hashcat64 #>hetzner #>hours #>if #>initializing #>int8 #>it #>just #>konteyner #>lab
-0.05 #>llm_engine #>loops #>md5 #>mh #>model_server #>my #>ngpus #>nov #>now #>np #>num_chains #>num_samples #>o
-0.05 #>opencl #>p #>params #>partition #>passages #>platform #>pods #>port #>post1 #>print #>py #>pyopencl #>pytest
-0.05 #>query #>queue #>queuet #>radeon #>rd #>ready #>remat #>residue #>resnets #>resources #>rsx #>rtx #>rx #>sec
-0.05 #>seconds #>segment #>session #>shm #>since #>source_file #>started #>starting #>still #>super #>t #>t08 #>t14
-0.05 #>t19 #>tahiti #>thr #>ti #>tile #>trajectories #>two #>utc #>v #>var #>vec #>were #>worker_base #>x681
-0.05 #>xla_bridge #>xla_python_client_mem_fraction #>xla_python_client_preallocate #>z #>из #>、 #>。 #>」 #>が #>上
-0.05 #>改 #>月 #>입니다 112 203 211 2d 33 44 77 771 88 9 a100># a100s a380>graphics a>accepted a>full_matrices a>give
-0.05 a>la a>model a>process a>replicated a>scan a>single a>speech a>todos a>torch a>total a>tutti a>vm aborting
-0.05 aborting>with about>it above>failed accel># accelerator>s acceleratortype according according>to activation>peak
-0.05 ada># add>status add_1 add_14 add_14>status add_1>status added adding af affiche after>a again>and again>oom
-0.05 agisoft agora ahora ai>djl air>m2 alarm alive>graphs alloc_tensor_range alloc_tensor_range>failed allocate>cl
-0.05 allocate>device allocated>memory allocation>failure alone although always amber amount amount>of ams ams>info
-0.05 an>err an>intel an>llm an>rx and>all and>docker and>every and>gpu and>how and>it's and>its and>max and>my
-0.05 and>partition and>xla_python_client_mem_fraction answers anybody anyone>got api>call api>server api_server
-0.05 api_server>py apiserver apiserver>pid app># app>app app>e784 app>web append archive are>fine are>in are>on
-0.05 are>running arena_extend_strategy># argnums argo args>kw around array>pmegrid2 as>i as>in as>np asked># asks>for
-0.05 asr># asunto async at>conv_ops_3d at>its at>line at>microsoft at>once at>start at>texture_create
-0.05 attention>backend attention>node aula aus>der available>kv avx2 awk awk>nr awq aws>batch axes axis ayn b>chat
-0.05 b>disable b>fp16 backbone>stem backend>ran backend>tpu_driver backend>vulkan backends backoff bake bars bat
-0.05 batch>jax batch>of batch>system be>drawn be>stored be>used been been>killed been>quiet before>and before>the
-0.05 behavior bei below>excludes benchmark benchmark>mode benchmark>relevant benchmarking benchmarking>uses beta
-0.05 beta># between bf16># bfcarena>creating bge>reranker bhkd bhkd>bhqk bhqd bhqd>bhkd bhqk>dot_general bhqk>q
-0.05 bigger bin>python birefnet bkhd bkhd>bhqk block2>conv blocks>try bqhd bqhd>bkhd broadcast broadcast>to bs>#
-0.05 budget>driver buffer>on bufferassignment bufferassignment>oom bug># bugs but># but>got but>is but>takes but>with
-0.05 by>a by>itself by>now by>reducing by>setting bytes>en bytes>jit__solve bytes>」 c>import c>users cache>#
-0.05 cache>available cache>dtype cache>in cache>is cache>memory cache>of caches callback called>result calm can>be
-0.05 can>do can>try capacity>of capi>onnxruntime_inference_collection card>and card>i cards carry casa casa>con
-0.05 cause>above cause>of caused caused>by cc>model cc>on cette cgroup>out chains>expected chains>will changes
-0.05 check_enough_kv_cache_memory checked checkpoints cholesky ciao>a ckpt cl_mem_object_allocation_failure>and
-0.05 cl_mem_object_allocation_failure>in cl_success cl_success>is clcreatebuffer>error clear
-0.05 clenqueuendrangekernel>cl_mem_object_allocation_failure client>session climate code>by code>limits cola
-0.05 colab>pro colab>t4 colabfold>output com>gpu com>o comes>from comfy command>buffers comment common_runtime>gpu
-0.05 community comparison compiled>args compiled>execute compiling>train_step complaint complex compose>datei
-0.05 compose>file computation computation>other compute>buffer compute>buffers compute>capability compute>id
-0.05 compute>pp con>n concat>node concat_9 concat_9>status concatenate>dimension concatenate>jit concurrency
-0.05 concurrency># conda>lib conditionals conditionals>total conf config>experimental config>model config>pbtxt
-0.05 configs configs>initial_chunk_size_bytes consider>using constraint container>exited containers context>with
-0.05 conv2 conv2d>t conv2dbackpropfilter conv>conv2d conv_11 conv_11>status conv_12 conv_12>status conv_2
-0.05 conv_2>status conv_7 conv_77 conv_77>status conv_7>status conv_ops_3d conv_ops_3d>cc convtranspose>status
-0.05 core>initialization core>kv_cache_utils core>proc core>py cores cores>and cov cpu>buffer cpu>consider cpu>full
-0.05 cpu>it cpu>python cpu>time cpu>upgrade cpu>に cpu>は cpu_count cpu_count># cpu_long cpus>and cracking
-0.05 cracking>session create>buffer createcpu createcpu>ortarenaallocator creation csv ctx># cuda># cuda>blocks
-0.05 cuda>is cuda>py cuda>with cuda_error_out_of_memory cuda_error_out_of_memory>out cuda_executor cuda_executor>cc
-0.05 cudnn>factory cufft current current>behavior current>environment custom>job customer cv3 d5f d5f>error d>á
-0.05 da>ist dag dana danke darktable># das>ist dashboard data>epochs data>points databases dataloader datei davon>#
-0.05 de_de de_de>thorsten dear>customer dec># decoder decoder>add_14 default>device defined defined>at dein demand
-0.05 demand>é deploy>of der>compose der>fehler derselben descripci descripci>ó desk device>cuda_error_out_of_memory
-0.05 device>the device_put>x device_type>gpu devicename>amd devices>job devices>rocmdevice devices>to
-0.05 devicetype>physical_device_type_discrete_gpu did did>you die># die>meldung die>zeile died>again digitalocean
-0.05 dimension dimension># dimer dimer_7 dimer_7>not dir disable>command disable>the discord>kv
-0.05 distributed_gpu_executor distributed_gpu_executor>py distro>pocl_debug diz djl do>anything docker>image
-0.05 docker>logs docs>with documentation does>it does>the doesn't>come don't>set donate donate>the donate_argnums
-0.05 dot_general>source_file down># down>to down_blocks down_blocks># drawn drawn>sequentially driver's>cuda
-0.05 driver>by driver>in dt_float>transpose_a dtype>fp32 dtype>fp8 du>pod due>to dump durch during>initialization
-0.05 dxvk># e0423 e0423># e0506 e0506># e0612 e0612># e784 e>cl_success e>cpu e>ggml_vulkan e>vk_success early eating
-0.05 editor egrep>onnx el>aula else>on emb embed># embeds empty>set en># en>casa en>una enc encountered endpoint ends
-0.05 enforce enforce_eager enforce_eager>true engine>core engine>i engine>v0 enginecore>failed enough>devices enter
-0.05 entry entry>parameter entrypoints entrypoints>openai ep>cpu err>heap err>value error>can't error>execution
-0.05 error>llama_kv_cache_init error>loaderror error>msg error>no error>step error>unable errorcode
-0.05 errorcode>runtimeexception es>nicht est estava estava>com et ethminer exactly except exception>set excludes
-0.05 excludes>jax exe>b exec># execute>in_flat execute_compiled executionproviders>cpu existing exit exits expand
-0.05 expect expected explain export>xla_python_client_mem_fraction face facefusion failed>as failed>see
-0.05 failed>vk_error_out_of_device_memory fails>for false>opencl false>vulkan fasta_paths fatal>non fe fe>raised
-0.05 feeds fern fewer figure file>srv file>u filter filtering find>driver fine>on finish finished first>bfc_arena
-0.05 first>call first>jitted first>jnp first>one first>step fit># fit>data fit>ds fit>py flash>attention flax>#
-0.05 float64 flux fma following>configs following>exception for>all for>bugs for>it for>simplicity for>weights
-0.05 for>you forkpoolworker forkpoolworker># forward+ found># four>workers fp32 fp32># fp8 fra frame>buffer
-0.05 framework>local_rendezvous framework>op_kernel free>h free>shared freq fri fri># friday frigate from>device
-0.05 from>none fsdp ft full_matrices fusedmatmul fusedmatmul>node fusion g>cpus g>de g>in g>it g>kart g>memory g>no
-0.05 g>so g>state g>uma g>vllm gallocr gaming gather gather>node gave>me gave>up gb>a100 gb>arbeitsspeicher gb>at
-0.05 gb>available gb>da gb>doesn't gb>exit gb>here gb>just gb>memory gb>one gb>rss gb>rx gb>to gb>which gb>you gb>、
-0.05 gb>し gb>以 gb>인데 gcloud gemm_88 gemm_88>status gemma gemma_lm gemma_lm>fit generate generating
-0.05 generic>machine get>is get>the get_available_providers get_backend get_backend>platform getting
-0.05 ggml_gallocr_reserve_n ggml_gallocr_reserve_n>failed ghz gi>to gib>for gib>free gib>gpu gib>host gib>is gib>kv
-0.05 gib>memory gib>non_torch_memory gib>on gib>per gib>pytorch gib>total gigs>and github>discussions
-0.05 githubusercontent githubusercontent>com give>it give>more given>worker gives>me gl glad global>memory go>chunk
-0.05 go>pas go>sur go>through going got>it got>the gp>resource_exhausted gpu>gres gpu>nvptx_compiler gpu>rtx gpu>was
-0.05 gpu_mem_limit># gpu_model_runner gpu_model_runner>py gpu_worker gpu_worker>py gr3d gr3d_freq gr3d_freq># grabs
-0.05 great grep>jax group gru>node gru_203 gru_203>status gt># guide gymnax gymnax>rollouts h h>recording hallo
-0.05 hallo>zusammen hand>optimized handler harmless has>removed hashcat64 hashcat64>exe hashcat>v5 hashmode
-0.05 hashmode># hat hata>non have>failed heads held># helps here>is here>my hess hf>space hhblits hi>all hier hola
-0.05 hola>tengo holds># home>user host>rss host>threads hosted>runner how>can how>much hpc>support htop>shows
-0.05 https>user i'd>thought i'm i0000># i7>and i>already i>always i>asked i>call i>can't i>did i>don't i>even i>in
-0.05 i>just i>onnxruntime i>replaced i>see i>start i>suppose i>tensorflow_serving i>would icelake idle idx igpu im
-0.05 image>vllm images>githubusercontent immich>ml immich_ml in>benchmark in>bf16 in>bios
-0.05 in>check_enough_kv_cache_memory in>cpu in>execute_compiled in>fit in>fp32 in>gymnax in>kv
-0.05 in>raise_if_cache_size_invalid in>registry in>step in>total in>train in>update in_flat incidencia include>these
-0.05 ines inference>server inferencesession>path info>application info>failed info>started info>tensorflow
-0.05 info>xla_bridge ini init initial initial_chunk_size_bytes initial_chunk_size_bytes># initialization>failed
-0.05 initialization>onnxruntime_src initialization>workspace initialize_cache initializing>an insightface
-0.05 insightface>bfc_arena install>rembg instantiate instantiate>graph instruct>gpu intel>r internal>frames into>host
-0.05 invalid_argument io>instance iobinding ipc>host is>aborting is>as is>disabled is>good is>happy is>just is>older
-0.05 is>over is>still is>taken isn't>the issue>closed ist>der it's>an it's>been it's>gone it>a it>at it>back it>comes
-0.05 it>is it>it it>memory it>or it>passes it>seems it>spill it>starts it>takes its>internal jacfwd jackhmmer jan
-0.05 jan># jax>distributed jax>en jax>lax jax>local_devices jax>takes jax>で jax_traceback_filtering
-0.05 jax_traceback_filtering>off jaxline>on jit>concatenate jit>step jit>train_step jit__solve jnp>linalg job>died
-0.05 job>log jobs joined jolly journal jun jun># just># just>before k3s k>data k>frames k>ok k>on kachelgr
-0.05 kachelgr>öß kam keen keeping keeps># kernel>code kernel>enable kib># killed>by killed>due konteyner
-0.05 kubernetes>io kv>in kv>what's kw kw># kw>compiled l40 la>scheda label>concatenate label>fusion laden lambda>args
-0.05 large>v3 lattice lax>map layer># layers># layoutlm learner>pid least>one lento lib>python2 libtpu liegt limit>is
-0.05 lin listening listening>on little live>on living llama llama>cpp llama_kv_cache_unified llm># llm>engine llm>llm
-0.05 llm_engine llm_engine>py llm_load_tensors>cpu lm>studio load_tensors load_tensors>offloaded loader>py loaderror
-0.05 loaderror>resource_exhausted loading>took loads local>lib local>rendezvous local_devices local_rendezvous
-0.05 local_rendezvous>cc log>are log>ends log>failed log>is log>of logged logging logging>failed longer looked loops
-0.05 loops># loss># loss>update lots lots>of lr lr># lunar lunch m2># m2>air m5 m>igpu m>vllm machines
-0.05 main>concatenate main>error main>jvp main>transpose mali malloc many>thanks maps maria># marked matmul>t
-0.05 matmul_1>status matriz max>model max_bin max_bin># max_seq_len max_seq_len># maxallocsize maxallocsize>#
-0.05 maximum>number maximum>supported may>have mb>allocated mb>budget mb>used mcmc>in mcmc>mcmc mcmc>nuts
-0.05 melding>resource_exhausted meldung mem>ó member memory>cgroup memory>does memory>profiling memory>runs
-0.05 memory>takes memory>that memory>vk_error_out_of_device_memory memory>vr memory_kind>device memoryinfo
-0.05 memoryinfo>createcpu merged mesa># message>home met metadata>name mh mh>s mi210 mi># mib># mib>memory micro
-0.05 microsoft>ml min>in mine miniconda3 miniconda3>envs minutes>but mirroredstrategy mirroredstrategy>with
-0.05 ml>onnxruntime mlc mode>use mode_none model's model's>max model>de_de model>failed model>is model>layers
-0.05 model>len model>loading model>models model>num_warmup model>py model>supports model>vk model>x model_3_multimer
-0.05 model_control_mode>mode_none model_server model_servers model_servers>server models's models's>max models>seg
-0.05 module>list moe mon># more>models moteur ms>accel msa msa>stage msg>ort multiple multiple>tasks multiprocessing
-0.05 my>card my>ram my>steam n100 n100># nach>dem name>conv name>conv_11 name>conv_12 name>conv_2 name>conv_77
-0.05 name>decoder name>down name>down_blocks name>emb name>enc name>fused name>gemm_88 name>gru_203 name>resize_118
-0.05 name>transformer name>up_blocks name>where_771 namedsharding>mesh names namespace navi23>uma nccl needed
-0.05 needed>which nemo new>one new>to next>to ngpus ngpus># nichts nightly>topic nkvo nll no>graphics no>response_
-0.05 no>room noble node>ip node>kubernetes nodes>and non_torch_memory non_torch_memory>takes none+asserts nor
-0.05 not>allocate not>enough not>even not>oomkilled not>start not>the not_found>unable note>using notebook># nothing
-0.05 now>the nr nr># num_chains num_chains># num_samples># num_warmup num_warmup># numactl numallocs numallocs>#
-0.05 numbers nuts>model nvidia>a10g nvidia>count nvidia>driver's nvme nvptx nvptx_compiler nvptx_compiler>cc o>option
-0.05 o>servidor o>ù obs occurred ocr># of>an of>host of>one of>s of>swap of>this of>tokens of>video off>to offload>gb
-0.05 often ok>but older older>than omp_num_threads on>dec on>each on>feb on>graviton on>jun on>linux on>may on>node
-0.05 on>nov on>their on>top on>v1 one># one>and one>block one>for one>goes one>l4 one>process one>request one>rtx
-0.05 one>was ones only>on only>slow only>then only>when onnx>auf onnx>batch onnx>on onnx>output_file onnx>版
-0.05 onnxruntime>inferencesession onnxruntime_backend>onnxruntime onnxruntime_gpu onnxruntime_gpu>#
-0.05 onnxruntime_inference_collection onnxruntime_inference_collection>py oom>debugging oom>on op_kernel op_kernel>cc
-0.05 opal open>in openai>api_server openai>v0 opencl>on opencl>platform opencl_alloc_device_buffer_with_flags
-0.05 opencl_alloc_device_buffer_with_flags>could opt_state>batch optimized>kernel optimizer opts opts># or># or>a
-0.05 or>cpu or>to original original>error orin ort>exception ort>failed ort>get_available_providers
-0.05 ort>inferencesession ort>logging ort>non ortarenaallocator ortarenaallocator>ortmemtypedefault ortmemtypedefault
-0.05 ortsessionoptionsappendexecutionprovider other>replicas others ou our>own ours out>at out_flat>compiled
-0.05 outofmemoryerror output output>for output>of output_file over>a overnight own>process own>session p0 p>accel
-0.05 p>gpu p>standard packages>tensorflow page pages pair paper parameter parameter>subshape params params>opt_state
-0.05 pas passages passed># passthrough password past patch paths pbtxt pc>has peak>buffers peak>memory peaked
-0.05 peaked>at people per>example per>model per>node perf performance pero physical_device_type_discrete_gpu piece
-0.05 piper># pixel pjrt_stream_executor_client pjrt_stream_executor_client>cc placement platforms play play>with
-0.05 pmegrid2 png>s pocl_debug pod's pod>ranker points>gp polaris10 polaris12 pool># por port># post1 post>api
-0.05 post>embed post>ocr posts># pp>buffers predict>dimer_7 predict>py prefill previous pro>or proc>s process>of
-0.05 process>you profe profiel profiel>cpu profiling>takes properties provato provider>it provider>options providers
-0.05 ps>d ptm ptr ptxas ptxas>cuda put put>the py>device py>test_2d pytest>q python2 python2># python3 python3>m
-0.05 python3>train python>client python>from python>local_client pytorch>activation q>k q>why quality quarters que>#
-0.05 query># query>gpu questions queue>gpu queuet queuet># qui quiet quote r6i r6i># r7 r7># r># r>requirements
-0.05 radv>polaris10 radv>polaris12 radv>uma raise_if_cache_size_invalid raised>the raised>unexpected raises ram
-0.05 ram>and ram>de ram>free ram>it random_seed ranking rd re>job reactant>xla rec rec>fatal recommended record
-0.05 recording recording>in recovered reduce>to reduced reducing reducing>xla_client_mem_fraction ref regards region
-0.05 register>cudnn registry>given regression relevant>options relu>node rematerialisation rembg>cpu rembg>i
-0.05 removed>its render rendezvous rendezvous>is replicas>may replicated>computation reply>to reported reports
-0.05 reproduce>for request>first request>with required rerank>http reranker>version reserve residue residue>complex
-0.05 residues>resource_exhausted resize_118 resize_118>status resnets resnets># resource_exhausted>underlying
-0.05 response response_ rest>of restart restarted restarted>with result>files result>unwrap retrying return
-0.05 return>lambda return>self ria risk rm>it roberta>slice_1 rocm>not_found rolling root>cause root>vast rows rpc
-0.05 rsx rsx># rtx># run>into run>parallel run>prediction run>pytest runner running>attention running>concat
-0.05 running>fusedmatmul running>gather running>gru running>mcmc running>model running>relu running>replica
-0.05 running>transpose runs>on runs>through runs>with runtimeerror>engine rw s>are s>la s>new s>vt sacct sam
-0.05 same>card same>how same>on same>test same>thing sample say>resource_exhausted say>the says>maxrss says>oom
-0.05 says>ram says>that sbatch>cpus sbatch>job sbatch>n sbatch>partition scale scaling scheda scheduler scores sdk
-0.05 sdxl search second>call second>request see>it seg>infer segment>run segmentation self>sess self>softmax sem
-0.05 sem>placa send sequentially sequentially>if series>radv serve>a serve>at served server>cc server>process
-0.05 server>version service>a service>consumed service>gpu servicio servidor>tem serving session># session>by
-0.05 session>py set>gpu_mem_limit set>in set>it set>jax_traceback_filtering set>max set>xla_python_client_preallocate
-0.05 set_platform>cpu setting>the settings shared>buff should>have shut shut>down shutting shutting>down sich silero
-0.05 simplicity simplicity>jax simulation single># single>a100 sits sits>on size>auto skylake sleef sleef>distro
-0.05 slice_1 slice_1>status slots slow slurm>job smaller>batch smaller>tile smi># smi>l smi>says some># some>result
-0.05 something>like source_file>data source_file>srv space># space>hardware speed speed># spill spir split>the
-0.05 srun>python srv>lm stack>trace stage1 stand standard_nc6s_v3># start>so start>with started>a started>server
-0.05 started>with starting>in state>failed states stats>no stats>shows stderr>f steam step>jit still>at still>the
-0.05 stop stopped>with stops>in stored stored>in studio studio># submit subshape subshape>f32 successfully>loaded
-0.05 super supported>password supports>multiple suppose sure svc># svd>a sven swap>space swapped t08 t08># t14># t19
-0.05 t19># t4's t4's># t4>and t4g table>rec tag tahiti tahiti># take>the task># tb>ram tell tem># temp
-0.05 temp>fragmentation tensor_parallel_size tensor_parallel_size># tensorflow>binary
-0.05 tensorflow_serving>model_servers termina tesla>p100 test_2d test_2d>failed test_attention test_attention>py
-0.05 test_large_fft test_large_fft>py tested tests>test_large_fft texture_create texture_create>drivers tf>config
-0.05 tf>says tf_force_gpu_allow_growth tf_force_gpu_allow_growth>true thanks>for that's>why that>can that>i
-0.05 that>server the>a10g the>archive the>attention the>available the>block the>card the>code the>driver's the>error
-0.05 the>game the>h100 the>hardware the>last the>line the>load the>machine the>mig the>model's the>models's the>nodes
-0.05 the>o the>on the>onnx the>opencl the>optimized the>page the>part the>peak the>picture the>pod's the>processor
-0.05 the>profile the>ptxas the>record the>resource_exhausted the>resources the>rest the>stack the>swap the>t4's
-0.05 the>text the>tokenizer the>v100 the>vllm the>vm the>vulkan the>w the>weights the>worker their>own then>broadcast
-0.05 then>it there there>something these things third>one this>model this>tensorflow this>unit thorsten thorsten>high
-0.05 thr thr># threads>each three>of three>quarters through>the thu thursday ti># tiles times tm>a380 tmux
-0.05 to>allocated to>disable to>find to>get to>include to>instantiate to>job to>serve to>work together>with token
-0.05 tokens>that tomasz tomorrow too># too>much top># topic topic>job torch total>format total>mib total>of
-0.05 tpu>invalid_argument tpu_driver tpu_driver>not_found trace trace>below traceback_util>unfilteredstacktrace
-0.05 train_step>jit train_step>state trajectories transforms transpose>jvp transpose>node transpose_a transpose_b
-0.05 tres tres>cpu trick triton># triton>inference try>to turn># turned turned>on tvm tvmerror tvmerror>check two>of
-0.05 ty types u>s um uma uma>frame umber under>load underlying underlying>backend unexpected>runtimeexception
-0.05 unfilteredstacktrace>jaxlib unit>has unrecoverable unrecoverable>error untouched unwrap>on up up>convtranspose
-0.05 up_blocks up_blocks># upon ups upsample upscaling usage>limit usando use>it use>vllm used used># used>memory
-0.05 used>mib user>images users>with userwarning>there uses>hand using>device using>flash using>mirroredstrategy
-0.05 using>numpyro using>optimized using>reactant usr utilisation uuid uuid>gpu uvicorn>workers v1>core v1>engine
-0.05 v5># vad value valueerror>the valueerror>to var>s variables vec vec># vector vega venv>bin version>is vertex
-0.05 very>first video>memory viele viele>gr vision># vk_success vk_success>is vkd3d vkd3d_allocate_device_memory
-0.05 vkd3d_allocate_device_memory>failed vl vllm>api vllm>engine vllm>entrypoints vllm>openai vllm>v1 vllm>worker
-0.05 vm>azure vmap>by vmapped vms vom vorher vr vr># vt vt>jnp vulkan># vulkan>api vulkan>error vulkan>runtime
-0.05 w>option waifu2x waifu2x>ncnn waiting>for wants># war>e warp we're web># weights># weights>take weights>took
-0.05 weird wenn what's>resource_exhausted what>could what>else what>non what>now what>the what>we what>would when>the
-0.05 where_771 where_771>status which>accelerator whisper># whisper>large whole>card why>would with>config
-0.05 with>devices with>following with>it with>lax with>model with>ngl with>remat with>t with>unrecoverable with>v0
-0.05 with>vulkan with>xla_flags without>any word work>for worker># worker>cc worker>i worker>on worker>processes
-0.05 worker>worker worker_base worker_base>py workerpool0 workerpool0># worth would>more would>you wpa ws x681 x>jax
-0.05 x>with xenova xla>python xla_bridge>get_backend xla_client_mem_fraction>b
-0.05 xla_flags>xla_gpu_enable_command_buffer xla_gpu_enable_command_buffer xla_gpu_enable_command_buffer>empty
-0.05 xla_python_client_mem_fraction>is xla_python_client_preallocate>true xlarge>is xmx8g xt>vulkan y># y>sess you'd
-0.05 you>like you>pass you>using you>wrote your>cracking your>current your>environment your>question z>bfc_arena
-0.05 z>stderr zesty è>me éé éé>n í í>a ó>ria öß öß>e ù ü>r а из># из>чата оперативки оперативки># помогло процессор с
-0.05 узел чата 、>rtx 。>メ 。>ロ 「>failed 」>が 」>と 【 】 い>で い>ま い>る う>ち き>ま け>て ざ し>た ず そ
-0.05 た>め た>ジ だ ち># ち>ら つ つ>い て>も で>「 で>も で>見 に に>つ の>う の>が の>と の>最 は>メ は>関 め も>#
-0.05 る>。 る>と れ イ>ン エ>ラ カ セ ッ>チ テ デ>ル ト ノ ノ>ー メ メ>イ モ モ>デ ラ>ー リ>使 ロ ロ>グ ロ>ー ン>メ
-0.05 ー ー>ト 上>就 上>空 下 不 两>张 个 事 以>上 件>名 使 使>用 停>止 减 割 力 务 动 動>き 午 占 占>了 卡>是 原
-0.05 原>因 发 号 名 名>【 告 告>】 和 問>jax 回 因 変>更 够 太 子 存>不 室 室>の 就>好 已 已>经 批 推>理 推>論 日
-0.05 日>時 昨>夜 是>报 晩 更 最 月 月># 服>务 朝 朝>見 样 次>の 求 流 流>し 理>服 生 生>日 番 発 発>生 的>onnx 的>机
-0.05 研>究 移>っ 究 空>い 线 经 習 者 見>た 見>て 起>動 足 还>是 部 重 開 问>题 限 题 답변 배치를 시작 씁니다 인데 장
+0.05 #>aarch64 #>all #>as #>attn #>auto #>avx #>avx2 #>b+ #>bash #>bins #>bit #>boot #>bpw #>chains #>chunks
+0.05 #>compile #>compiled #>config #>don't #>e5 #>e9 #>exit #>fails #>fma #>fresh #>gfbf #>ignore #>index #>infer
+0.05 #>it's #>items #>key #>loading #>maxrss #>metrics #>mi #>ny #>op_requires #>output #>parallel_state #>pgtables
+0.05 #>piper #>pp #>pty #>pyhd8ed1ab_0 #>python3 #>r #>ran #>rank #>residues #>resolved #>rev #>rule #>says
+0.05 #>self_attn #>shared #>sleef #>solved #>spectra #>state #>swap #>t03 #>t18 #>textembedding #>times #>total #>tp
+0.05 #>trial #>try #>uncaught #>uvicorn #>vllm #>vulkan #>warn #>warp #>whisper #>x140cca #>x2160 #>x3d #>гига 0001
+0.05 12 14 340 3d 6 61 =machine's_memory a0 a>bit a>desktop a>laptop a>larger a>new a>way a>week a>ñ abbruch
+0.05 aborted>core about># above>are above>cudart accepted>answer access>dev account acme actual add>documents addv2
+0.05 affinity after>reaching after>throwing agent>win ago># ai>custom air># all>available all>jax alloc>logs
+0.05 alloctres an>accelerator an>instance an>old ana and>get and>no and>on anna annegret antwort anyone anyone>else
+0.05 anyone>seen anzeige anzeige>oben api_1>bfc_arena api_1>failed apiversion apiversion># apiversion>v1
+0.05 app>alphafold app>exception app>host app>immich app>main app>worker appended application are>full are>host
+0.05 arena>on args>kwargs array_methods array_methods>py as>dp as>one asarray asgi asgi>application ask asr
+0.05 assigned>as atlas atoms att attached attempting attempting>to attention>self attention_5>status attn>einsum
+0.05 attn>py au>bout auf>unserem auto avail available>platform available>ram avx avx2># avx># azure>container b+ baai
+0.05 baai>bge back>off bash>c bash>line batch>some batchnormalization batchnormalization>node be>correctly be>enough
+0.05 be>the beam because>of before>runtimeerror bert bert>encoder best bfc bg bild billing billing># binary>is bins
+0.05 bins># birefnet>general bitte bleibt block block2 block># board bom bom>dia bonjour>à booting booting>worker
+0.05 bout bout>de boxes bpw brandt bsub bsub>q buff buff>cache buffer>ctx build>step builder buildkite>agent
+0.05 builds>the but>you buy by by># by>default bytes>で c_fc>matmul cabe cache>chroma cada cae call__ called>after
+0.05 calling>layer camera cannot>access card's card>is ce celery cell>in cellexecutionerror>in cfd cgroup>memory
+0.05 chain_method chat chroma>onnx_models chrome># clasificador classifier
+0.05 clcreatebuffer>cl_mem_object_allocation_failure cloudwatch cls cmake cmd>uvicorn colab collect collected>#
+0.05 collection>add com>run commit comp completed>with component compose>up compute>instances computed configuring
+0.05 configuring>memory consider>increasing constant>allocation container># container>killed controller>intel conv1d
+0.05 conv1d># conv2d conv2d>conv2d conv>node conv_201 conv_201>status conv_5 conv_5>status convolution
+0.05 corporation>uhd correctly>supported could could>you cp311>cp311 cpp>on cpu>py cpu>queue cpu>threads crashes>with
+0.05 create>context create>llama_context cuda12 cuda>cudart_stub cuda>drivers cuda>not_found cudart cudart>dlerror
+0.05 cudart_stub cudart_stub>cc cudnn># cuinit>internal cuinit>unknown custom>call cx22 cx22># cx32 cze d8s d>opencl
+0.05 darktable dat data>with date date># davon db de>m deberta>expand_7 debian>linux decoder_model_merged
+0.05 decoder_model_merged>onnx default>embedding del>servidor denoise describe>pod describe>sim desktop
+0.05 detect>python3 detection dev>nvidia device_kind devicetype devicetype>physical_device_type_cpu dggml di>ram dia
+0.05 dies>with dir>onnxruntime disappears dispatch dlerror dlerror>if dnn do>i docs>batch_size docs>configuring
+0.05 documents>docs done>in dot_general double>op downloading dp>rank draws driver>nvidia drivers>on dst dtype>jnp
+0.05 dzia dzia>a e0000 e0115 e0214 e0214># e8s e9 e>devicename each>request each>worker eager eben elapsed elapsed>#
+0.05 electron embed>docs embed>host embed>http embed>service embedding>function embeddings>inference
+0.05 embeddings>word_embeddings en>v1 enable_cpu_mem_arena enable_cpu_mem_arena>false encode encountered>when
+0.05 ended>with entering env>model environ environment>variable error>logger error>process error>r14 error>r15
+0.05 estimate et>au eu europe europe>west4 evicted exception>encountered exception>was exclusive execute_sharded
+0.05 execute_sharded>input_bufs execution>failed execution>of execution>provider exit>main exited>code expand_7
+0.05 expand_7>status experimental>and external external>local_xla f64 facefusion># fail>failed failed>container
+0.05 failed>exit fails>at faire far>more fastembed>baai faster fft>fftn fftn fftn>x fields file>work filtered
+0.05 find>cuda flash flask fly>io fly>scale fly>toml fma># foi for>kv for>mem for>x86_64 format>value
+0.05 framework>bfc_allocator frigate># from>my from>pypi from>vllm_cpu_kvcache_space full fun fun>args
+0.05 function_node>wrapped__einsum function_node>wrapped__mul_device_ functionality functionality>may g g>cpu g>e
+0.05 g>python g>swp g>内 gar>nicht gb>di gb>machine gb>mit gb>pip gb>sem gb>shared gb>total gb>used gb>with gb>の
+0.05 gcloud>run gemm>node get>a gfbf gfbf># gfp_comp gfp_comp>order gfp_highuser_movable
+0.05 gfp_highuser_movable>gfp_comp ggml_vulkan># ggml_vulkan>found ggml_vulkan>vk ghz># gi># gib>in gib>try gibt
+0.05 gives># gives>the gnn go>into gpt gpt2>lm_head gpu>has gpu>set gpu>will gpu>は gpu_device gpu_device>cc
+0.05 gpu_memory_utilization>when gpus>are gr>üß granted granted>job graviton2 graviton2># grep>ie gro gro>ß gz gz>#
+0.05 h>jax haben hardware hardware>accelerator has>an hat># have have>been have>no helm helm>values helper
+0.05 heroku>logs heroku>web heroku>worker hetzner>cx22 hey hf high>water highcpu highuser hist hm home>assistant
+0.05 host>mem hour hpc>help https https>cloud hub i'm>on i5 i>keep i>vga i>went ie ignore ignore>above image>ghcr
+0.05 image>python imaging immich>app in>asgi in>call__ in>colab in>its in>png in>proxmox
+0.05 in>reraise_with_filtered_traceback in>there in>world in>your inception increasing>the infer>failed infer>mcmc
+0.05 inference>cpu inference>failed info>booting info>cpu info>initialized info>root info>this info>using
+0.05 info>uvicorn info>worker ingest ingest># initialize>unable initialized>piper initializing initializing>the
+0.05 input># install>r install>u installed>set installed>with instance>of instances>describe instruct>dtype
+0.05 instruct>max int int8 integrated integration intel>corporation internal>cuda interpreter interpreters
+0.05 interpreters>pxla intra_op># inv io>immich ipynb is>assigned is>experimental is>ignored is>needed is>one
+0.05 is>optimized is>plenty is>there is>your it's>a it>be it>fits it>goes it>has it>installed it>loads it>off it>only
+0.05 it>really it>s it>so it>stops it>wants it>will it>would items its>resource j'obtiens j># jax>functionality
+0.05 jax>hessian jax>jacfwd jax>job jax>local_device_count jax>random jax>로 jaxmd jitted jnp>asarray jnp>einsum
+0.05 jnp>fft job job>allocation job>id job>is job>killed jobid jobid>partition journalctl just>the just>too jvm k
+0.05 k>context k>cpu k>docs kaggle>accelerator kb>uid keras_backend>jax kernel>out kernel>python3 key>value key>x
+0.05 kill killed>after kollegen kurze kwargs l>select la la>m label>custom lands last>log latest laut lax lax_numpy
+0.05 lax_numpy>py layer_0 layernormalization layernormalization>node learning>release len># letzte lib>python3
+0.05 library>libcuda lightgbm lightgbm>info like>to limit>see linalg>inv linux linux>none+asserts list>n lists
+0.05 llama_kv_cache_init llama_kv_cache_init>failed llama_model_loader llama_model_loader>loaded llm_load_print_meta
+0.05 llm_load_print_meta>model lo load>cuda load>jax load_model>failed loaded>meta loading># local>bin
+0.05 local_device_count local_xla local_xla>xla log># log>has log>says logger logger>embed logs># logs>tail ls>cannot
+0.05 ls>dev lsf lsf>memory m1># m2 m3># machine>but machine>gpu machinetype>n1 machinetypes mail mail>to main>app
+0.05 maintainers manylinux2014_x86_64>whl map marek marta>log matin matmul_340 matmul_340>status may>be
+0.05 maybe_live_out maybe_live_out>allocation mb># mb>of mb>per mcmc>run me>resource_exhausted medium># mein meldet
+0.05 melding mem>time+ mem_limit mem_limit># mem_mb mem_mb># meminfo>head memlimit memory>from memory>high
+0.05 memory>hostconfig memory>limits memory>max memory>object memory>request memorymax memorymax># mensaje meta
+0.05 meta>data metal>is methods mib mib>is mine>fails mir mis mixtral># ml>g5 ml>net mlp>gelu model>in model>phi
+0.05 model>qwen model>qwen2 model>run model>size model_2 model_name model_output model_output>self model_server>cc
+0.05 modelerror models>models module module>is moi months>ago more>of more>than movable mp>raws mpirun>np mps
+0.05 msg>request msg>warmup msg>xlaruntimeerror mujoco must my>code my>gpu my>gtx my>old my>pc my>rx n>a n>ã n>ó
+0.05 name>attention_5 name>backbone name>conv_201 name>conv_5 name>deberta name>flow name>intel name>matmul_340
+0.05 name>model name>pf name>resize_77 name>sincnet names>are nas native>side nbconvert nca needs># needs>a neighbour
+0.05 new>model newbie ni ni>virt nicht nightly nightly>on nlp nn no>cards no>it's node>gpt2 node>gradient_tape
+0.05 node>pool node>unet nodeselector nomad>alloc none+asserts>reloc none># none>none noor>whose not>all
+0.05 not>available not>get not>set notebooks nothing>but nothing>in now np># np>zeros nuget num_envs
+0.05 numpy>array_methods numpy>lax_numpy numpyro>infer nvidia>no nvidia>version ny ny># o>jax o>jobid o>servi
+0.05 oben>rechts object>allocation ocl of>replica of>two off>restarting ok>for on>all on>http on>mar on>our on>that
+0.05 on>tue oncall one>i one>worker one>works onnx>tar onnx_input onnx_models onnx_models>all oom_score_adj>#
+0.05 oomkilled op>addv2 op>conv2dbackpropinput op>conv3d op>einsum op>sub op_requires op_requires>failed operation or
+0.05 or>is or>use orbax order order># ordered ort># os>environ other>notebook otherwise out>model out>s over>its
+0.05 overcommit p>cpu_long p>in p>s packages>numpyro packages>rembg paddleocr parallel_state parallel_state>py
+0.05 params>batch params>jax particles particles># partition>standard pbs>job person pessoal>no pf pgtables
+0.05 pgtables># physical_device_type_cpu picture>is pillow piper>model pjrt>execution plain>onnxruntime
+0.05 platform>metal platform>names png>o pod>log pod>restarted post>v1 posted pourquoi pp pp>rank pr>ni prefill>#
+0.05 preload priya>failed probably problem process>completed process>exited process>has process>running processed
+0.05 processing program prompt pty pty>bash pulled pxla pxla>py py>envs py>use_gpu_relax pybind11 pyhd8ed1ab
+0.05 pyhd8ed1ab_0 pyhd8ed1ab_0>conda pyopencl>platform pypi python3>dist python>u q4 q6 q6_k q6_k>gguf q>jax q>tests
+0.05 qdrant qlinearconv qlinearconv>node quant que question>i quick quota>vastly qwen2 qwen2># r15 r15>memory r5
+0.05 r>rusage r>é rack radeon>pro ram>anzeige ran>on ranker ranker># raspberrypi ravi raws reaching reaching>lsf
+0.05 read_write reading realesrgan>ncnn received>server rechts red refused registry registry>local reicht reloc
+0.05 reloc>spir rembg rembg>sessions remove render>com replica>workerpool0 request_cpus request_cpus># request_gpus
+0.05 request_memory request_memory># reraise reraise_with_filtered_traceback res>cpu res>shr reshape reshape>node
+0.05 residues resize_77 resize_77>status resource>limits resources>cpu resources>mem_mb resources_used
+0.05 restarting>failed restored result>exit results>self return>fun right>at rl rollout rollouts root># rtx>a4000
+0.05 run>docs run>inference run>log run>m running>batchnormalization running>conv running>gemm
+0.05 running>layernormalization running>mem running>qlinearconv running>reshape running>softmax running>where runs>#
+0.05 s>ago s>psutil saas saas>linux sacct>j sagemaker>endpoint sale salloc>a salloc>granted same>error same>notebook
+0.05 same>second sat says>bfc_arena says>resource_exhausted sbatch>c sbatch>mem scale>memory score>py
+0.05 second>xlaruntimeerror see>https self>model self>xla_executable self_attn self_attn>matmul semantic sending sent
+0.05 sentences serve>py server>with servi servi>ç service>doc service>pods servidor set>up severity>error shallow
+0.05 shared>with should>fit shouldn't shr shr>s shrink>the sim sim># simple since>it sincnet sincnet>conv1d site
+0.05 site>packages size>shared slack so>enable_cpu_mem_arena so>far so>what so>you softmax>node sol sol>è
+0.05 something>else spark specs spectra spir>llvm splitter squeeze src>interpreters srun>error srv srv>load_model ssh
+0.05 standard># standard_d4s_v5 start>resource_exhausted starter state>oomkilled statefulpartitionedcall>unet
+0.05 stderr>jaxlib stem stem>conv step>params stops stops>at strategy stream_executor stream_executor>cuda
+0.05 streamlit>community stub suite summary>of supported>by supports sur>la sur>ma surface>laptop svd>on sweep>py
+0.05 switched swp swp># sys>exit system_info system_info>n_threads systemd># t03 t03># t18 t18># tags take>it tar>gz
+0.05 telegram tem tensorflow>compiler tensorflow>stream_executor terabytes term term_memlimit term_memlimit>job
+0.05 text>embeddings textembedding>baai that>was the>arena the>benchmark the>card's the>engine the>file the>following
+0.05 the>gpu the>igpu the>n2 the>other the>process the>prompt the>reference the>replica the>rtx the>script the>size
+0.05 the>start the>step the>test the>third the>very the>windows the>workstation then>your there>an thinning this>cell
+0.05 threads># throw>bfc_arena throwing throwing>an throws tiene># tile tile># time+ time+>command tiny to>buy
+0.05 to>free to>load to>n tobi today tom tous tp>rank traceback_util>py train_flow train_flow>py trainer># traj
+0.05 transformer>resblocks transformers translated translated>from transpose trial tried>to tries try>increasing
+0.05 try>with tsl>cuda tuner tutorials typo u2net uhd>graphics uma># uncaught>app unet>up4 unexpectedly
+0.05 unified>memory unity unserem until up4>concat up># up>for update>jax_platforms use>wsl2 use_gpu_relax>false
+0.05 used>consider user user>pr using>cpu using>gpu using>tensorflow uvicorn>app uvicorn>running v2>onnx v3>#
+0.05 value>machinetype value>pairs valueerror>failed vastly vastly>exceeded vendor version>no version__ vertex>ai
+0.05 very vez vez>de video visual>transformer vit vit>encoder vit>l vllm>on vllm_cpu_kvcache_space>gib vm's vm>app
+0.05 vm>is vnni voicevox vram vulkan>devices vulkan>i vulkaninfo vulkaninfo>summary walltime want>to war warning>#
+0.05 warp>size was>never weg went west4 what>jax what>onnxruntime_src when>initializing where>node which while>it
+0.05 while>the whisper>onnx whole whose whose>job with>birefnet with>cuda with>exit with>no with>pid with>rtx
+0.05 with>that with>two with>vllm_target_device without>gpu works>now works>with workstation world>size worse
+0.05 would>have would>like wrapped__einsum wrapped__einsum>oom wrapped__mul_device_ wrapped__mul_device_>oom writing
+0.05 wrong>with wsl wyoming x140cca x140cca>gfp_highuser_movable x2160 x3d x3d># x64 x86 x>in x>is x>y xeon>#
+0.05 xla_executable xla_executable>execute_sharded xla_flags xla_python_client_mem_fraction># xlarge>graviton2
+0.05 xlaruntimeerror>on xmx yes yok yolo yolov8x>onnx yor you're you>ask you>do your>ram your>script z>e zeigt>#
+0.05 zones zones>europe ß à>tous ã ã>o å ç>o è>ne é>au é>sur ê>t ñ ó>n üß всё гига говорит же клиент
+0.05 клиент>resource_exhausted меня но образ первой с># считает текст у>меня что 。>gpu あ>り う か>な か>ら
+0.05 が>resource_exhausted が>出 く>だ げ ご さ>い す>と せ>ば た>し だ>け だ>さ ち>た ち>る て>く で>し で>す で>は
+0.05 で>落 ど な>い に>は に>下 の># の>ロ は>。 は>な ま み ら る>か エ>ン ク ス>ク ッ>ク デ デ>ス バ ラ>ン ル>の
+0.05 ル>を ・ ー>ジ 下>げ 下>の 业 为>什 么 云>ecs 人 什 什>么 以>下 件 佐 作>业 你>那 例 係 係>あ 先 制 割>し 加>内
+0.05 動>い 化 反>馈 只>有 可>以 司 启>动 图>片 在>阿 型 外 失 失>败 存>条 学 完 実 客>服 工>单 已>解 当 录 微 志
+0.05 志>里 成 我>司 我>这 所 数>を 日>志 有># 本 机 来 検 模 模>型 然 片 版 环 环>境 環 環>境 画 画>像 直 社 答 置 老
+0.05 老>师 表 計 計>算 记 记>录 说>的 调 败 起 起>来 过 这 通>り 配>置 里>云 長 長>文 长 関 関>係 问 阿 阿>里 馈 것
+0.05 노트북 는 돌리는데 문의 오류가 오류가>납니다 조치
+0.10 #>arm64 #>backend #>batch_size #>be #>box #>boxes #>buff #>build #>cl #>classes #>cp311 #>cuda12 #>device_type
+0.10 #>done #>dpi #>embed #>ep #>err #>error_message #>execute #>f #>failures #>flax #>foss #>gib #>gig #>gp
+0.10 #>gpumemoryutilization #>gpus #>heroku #>ip #>isn't #>jnp #>k8s #>memory_stats #>ncpus #>needs #>ngl #>oomkilled
+0.10 #>openmpi #>parallel #>please #>queueg #>request_memory #>s #>same #>semantic #>some #>t04 #>training #>uid
+0.10 #>unable #>user #>v4 #>valueerror #>version #>via #>wav #>without #>x9000 #>を 1 19 195 41 5 612 a100>sxm4
+0.10 a10>pool a10g a4 a4000 a6000># a64fx a>colleague a>cuda a>fila a>gp a>hetzner a>jitted a>plain a>session a>t
+0.10 a>t3 aarch64 accepted add>on af3 afterwards agent># ago al>t all>minilm allocatable allocatable>device amd64
+0.10 amd>ryzen an>error ana># and>rerun answer># api_1 are>no are>taken arena_extend_strategy>ksameasrequested
+0.10 args_flat arm arm># ask>for asking aspeed aspeed>graphics assunto atom attached>in attack attention
+0.10 attention>cache attn>matmul attribute attribute>gpuallocatorconfig auf auf># auf>den available>false avx512
+0.10 b>instruct b>q4_k_m backend>failed backend>onnx backend>rocm backup bare bare>metal basic># batch_size>#
+0.10 batch_size>len bazel be be># bei># bfloat16 bin>activate bind boost boost>compute box># bricht building>k
+0.10 buildkite built>from bumblebee by>user bytes>from bytes>why c2 c3 cache_miss calling can>you capable
+0.10 capable>device capacity cellexecutionerror cells cgroup classes cli>m close cloud>run
+0.10 cloudwatch>memoryutilization cnn collected collecting comes comes>up comm command compiled compute>opencl_error
+0.10 con>la concat>status conftest conftest>py conv2dbackpropinput conv_41 conv_41>status convtranspose_195
+0.10 convtranspose_195>status copies>of core>dumped core>processor cores># course covariance cp311 cpp>vulkan cpu>and
+0.10 cpu>at cpu>ep cpu>m cpu>on crashed>after created>tensorflow critical>operations ctx>cl cu121 cuda>backend
+0.10 cuda>capable cuda>cudnn cuda_error_no_device cuda_error_no_device>no cuda_visible_devices>#
+0.10 cudaexecutionprovider cuinit>cuda_error_no_device cut cut>the d'un dask days>load debug debugging decreasing
+0.10 decreasing>max_model_len default_device>cpu defaulting defaulting>to dem>umzug den>neuen dense dense>matmul
+0.10 depthtospace depthtospace>node derni derni>è detect dev>null device_type>cpu devices># devices>cpu dict dienst
+0.10 diffusion>cpp dim># directory disabled dm do>it doc docker>desktop does>jax dpi drivers droplet ds
+0.10 dtype>bfloat16 dtype>float32 dumped dumps e0000># e2>highmem e>vga each>time easyocr ecr ecr>aws ecs ecs>g7 eine
+0.10 el>servidor em embedding># en>un enough>allocatable enough>memory ep equinox erro>no error>gpu error>job
+0.10 error>llama error>occurred error_message errore eval>py every exceeded>with exec execute>non execution
+0.10 execution>threads executionproviders>wasm exported exported>to failure failures fargate fargate># farm fastapi>#
+0.10 fault feature fehler ffi fila file>home file>or file>rss file>sw findstr first>post fitting
+0.10 float32>resource_exhausted float>on fly for>cpu for>every for>more for>my for>self forecast># foss foss>#
+0.10 freezes fresh function_node>wrapped__conv2d_device_ fwd g>and g>is g>ram g>上 gar gave>the gb>box gb>droplet
+0.10 gb>for gb>free gb>hat gb>it gb>node gb>the gb>too gb>vram gb>was gb>는 gb>에서 geladen gemm genoa gente get
+0.10 get>jaxlib get>pod get_device gfp gfp_mask gfp_mask># gguf ghcr ghcr>io gib gib>the gibt>es gig ging gleich
+0.10 going>to gone gone>over gp>python gp>with gpjax gpu>layers gpu>n gpu>offload gpu>support gpu>없음
+0.10 gpu_memory_utilization gpu_memory_utilization>or gpuallocatorconfig gpumemoryutilization gpumemoryutilization>#
+0.10 gpus>i gr gracias grafik granite granite># graphics grid># griglia griglia># hanna happily has>gone
+0.10 has>terminated has>the has>to hatte have>the head># heap>is hi>i hi>wen host>has hosting how html i>also
+0.10 i>installed i>lowmemorykiller i>make i>only i>onnx ignored im>log image>registry image>tag in>cache_miss
+0.10 in>performance in>predict_structure in>singularity in>words increasing inference>compute inference>on
+0.10 info>source initialize>the initializer installed>jax installed>properly instances instruct instructions>in
+0.10 interactive intfloat intra_op intra_op_num_threads intra_op_num_threads># invoked invoked>oom ipython>input
+0.10 is>at is>detected is>nothing is>ok is>simply is>what isn't>used it's># it>gave it>says it>the it>was its>own
+0.10 j4125 jax>block_until_ready jax>print jax>tree jax_platform_name jax_platform_name>cpu jk612 jk612>login jl
+0.10 jnp>bfloat16 jo journalctl>u jx k>kernel kaggle kart># kb>file kb>shmem keras keras># kernel>x kill>com
+0.10 killer>gfp_mask krijg l l6 l6>v2 l>ä la>tarjeta lade last>week learner les># let level libonnxruntime>so
+0.10 libraries>mentioned libraries>please library lief lightgbm># limits>the line>before lines list># list>findstr
+0.10 lite llama>runner llama_init_from_model>failed llama_new_context_with_model>llama_kv_cache_init loaded>#
+0.10 loaded>the loading>weights local>devices login>e look look>at lookup lotte lowmemorykiller lowmemorykiller>kill
+0.10 lstm>node m># ma made>no main>dot_general make>sure manager manylinux2014 manylinux2014_x86_64 map>jnp mask
+0.10 matrox max_length max_length># max_model_len>when mb memavailable memory>pressure memory>used memory_stats
+0.10 memoryutilization memoryutilization># mentioned>above mib>exceeded minilm>l6 minimal minus miss
+0.10 missing>libraries ml>platform mod mod>è model model># model>model_1_multimer_v3_pred_0
+0.10 model_1_multimer_v3_pred_0 model_runner>predict modelo module>jaxlib modules montre more>info more>ram mount
+0.10 mpi4jax msg>non msvc much multiheadattention_9 multiheadattention_9>status my>first n n2>highmem n2>standard n>n
+0.10 n>nlp name>bert name>blocks name>conv_41 name>convtranspose_195 name>layers name>multiheadattention_9
+0.10 name>roberta name>where_3 native>method neighbor net neuen news no>attribute no>gpus no>nnapi no>passthrough
+0.10 no>such node_memory_memavailable_bytes node_memory_memavailable_bytes># nodelist ntasks ntasks># null>grep
+0.10 numpy># nvidia>a100 nvidia>gpu o>modelo o>out oben oc of>gpu of>model of>ort off>the offload offloading>the oi
+0.10 ok>model ok>on omp omp_num_threads># on>cpu on>fly on>native onboard one>of only>the onnx>session ontem
+0.10 oomkilled># op>de opencl_error openmpi openmpi># openshift openvino optimized or>decreasing or>directory ourreg
+0.10 output>dense outs passed pc performance>critical perhaps petit phi phi># photos pinned_host pip>list pjit
+0.10 pjit>py place plain plain>pip plant platform>portable please>make plus># po pods># pom pom>xml pool pool>e2
+0.10 por>qu pra predict predict>processed_feature_dict predict_structure prediction_result
+0.10 prediction_result>model_runner prngkey process># processed_feature_dict prod programs properly properly>if
+0.10 public public>ecr put>this puts py>config py>execution py>f pyhf pytest>xdist python3>invoked q q4>gguf
+0.10 q>xlaruntimeerror qos qsub qu qu>é queuec queuec># queueg queueg># r>cpu r>nca ram># random>normal
+0.10 random>prngkey rank rank># ranks raspberry readme>says realesrgan red># refuses registering rembg>p remote
+0.10 replay requirements>txt rerun>for returns># rev># right roberta rocm>module roop roop>facefusion rows># run>n
+0.10 run>native run>self run_docker run_docker>py runner>process running>depthtospace running>lstm rusage rusage>mem
+0.10 rust rusty s>and s>in s>it sagemaker same>file same>here says>the sbatch>gres sbi schon scoring screenshot
+0.10 screenshot>attached second>one seems seen>this seit>dem select select># self>apply self>attention
+0.10 semantic>search sequence>of service>failed services session>options set>jax_platforms set>tf_cpp_min_log_level
+0.10 set>xla_python_client_mem_fraction several severity sh>runtimeerror shmem shmem>rss short>test sie sif>python
+0.10 silver simulations since>the singularity>run sites skipped skipping slice small># smc smc>py so>nothing so>that
+0.10 so>the sorry>if source>types src>numpy src>pjit srv>tagger stable>diffusion stan stderr># stdout still>alive
+0.10 story strict structure students such such>file summary>info supervisor>restarting sur sure>the surface svd sw
+0.10 sxm4 sxm4># sys t04 t04># t>r table tagger>run take take># tensorflow>intel terminate terminate>called tesla>t4
+0.10 test>set test>summary tf_cpp_min_log_level tf_cpp_min_log_level># that's>the the>cards the>context the>kernel
+0.10 the>latest the>message the>missing the>model the>module the>new the>node the>numpy the>nvidia the>one
+0.10 the>onnxruntime the>pc the>program the>readme the>sampler the>t4 the>task the>two the>vram then>in then>it's
+0.10 there>is they>don't this>attack this>the this>week threads throw tm>i5 to>all to>onnx to>throw total>allocation
+0.10 total>params total>used tourner tower># train>step tree>map tried trotzdem>resource_exhausted true># twice
+0.10 types>go u># u>net uft umzug umzug>auf unable unable>to uncaught unet3d unser>nachtlauf up>in update upgrade
+0.10 uploaded usage># use>a used>free user>cpu using># v5 validation van van>de var>log venv venv>lib very>same vga>#
+0.10 vllm vllm>serve vllm_cpu_omp_threads_bind># walltime># was>the water water># wav># way>to webgpu week weights>in
+0.10 welcome wen went>through what>you when>calling when>you where where>the where_3 where_3>status which>card
+0.10 which>made why will>not win># window># with>an with>execution with>g with>gpjax with>memory_kind with>result
+0.10 with>unified words words>it worker>pid workers># workers>on world would>do wrapped__conv2d_device_
+0.10 wrapped__conv2d_device_>oom wrong x64>关 x9000 x>and x>x xdist xdist>with xeon xeon>e5 xeon>gold xla>would
+0.10 xla_bridge>py xla_extension>has you># you>asked you>would your>container your>machine your>session zeile zeros>#
+0.10 zsh zum à à># á ä>uft ç>al çã çã>o è>le è>s é>e é>el ú видеокарта добавьте здравствуйте из на># ответ>на падает
+0.10 поддержка поддержки сервис спасибо 。>jax い>。 い>た う>か こ さ さ>く し>ょ す>。 す>る た>の ち で と な>く
+0.10 に>す ね は は>あ り>ま を># を>使 を>試 イ サ>ー ス ズ ッ>プ ド>で フ プ レ ー>バ 上 为 了>。 以>后 你 关 决 出
+0.10 列 到 加>载 動 卡>的 台 吗 問 回>复 回>答 境 増 复 天 好>我 客 客>户 工 师 您 您>好 成># 户 户>描 投 投>入 描
+0.10 描>述 提 支 改 改>成 是>内 条 没>有 点 無>理 相 算 落 行 解>决 試 試>し 认 说 请>问 質 質>問 载 述 那 配 配>列
+0.10 错 问>是 默 默>认 데이터 두 만 에서>jax 임베딩
+0.15 #>building #>concat #>cpu_py311h #>cpu_worker #>cpus #>cu121 #>default_loader #>device
+0.15 #>discoverdevicesforplatform #>docker #>documents #>g #>g7 #>grid #>gtx #>here #>job #>k #>kind #>msg #>old
+0.15 #>one #>oom_score_adj #>pjrt_stream_executor_client #>pool #>priya #>py3 #>ranks #>rapidocr #>t06 #>t09
+0.15 #>tritonbackend_modelinstanceinitialize #>tts #>und #>used #>verbose #>vga #>xlarge #>ç #>в #>核 #>개로 #>기가 4
+0.15 8 =TPU a>bug a>quarter aborted address address>space after>using against ages al all>good
+0.15 alphafold>run_alphafold amazon amazon>linux antwoord api api>non apr>è are># are>gone as>it as>not at>ai aux
+0.15 available>it average average># avoid azure>ml b b2 b>dtype b>ü ba backbone>stage3 backend>jax bar be>ignored
+0.15 beam># been>on been>oom beschleuniger beside bge>small bien bigmem binding bits>queuec blas block_until_ready
+0.15 boot>on bot bridge broken bs buenas buf built>with but>a c c5 c5># c>microsoft call>ortrun called>exit came>from
+0.15 cannot>open card0 card0>device cat>proc cell>line chunk># cl>cpu cl>create_some_context class>drm clinfo
+0.15 collection com>acme com>machine come>from comfyui como compatible>controller config>config console
+0.15 container>called conteneur context>failed controller conv3d conversion correcto could>not counter cpp cpu>build
+0.15 cpu>device cpu>execution cpu>runtime cpu>wheel cpu>版 cpu_feature_guard cpu_py311h cpus>per create_some_context
+0.15 cron cudaexecutionprovider>require da>faculdade dann das default_backend>jax default_loader default_loader>py
+0.15 deo deterministic dev>dri device>discovery device>plugin device>vendor device_discovery device_discovery>cc
+0.15 device_put devicename devicename>llvmpipe diff discord discoverdevicesforplatform discoverdevicesforplatform>gpu
+0.15 discovery discovery>failed discussed disk disk># display dmesg>tail docker>compose docker>inspect doing dort dr
+0.15 dri driver># drm drm>card0 dtype duration duration># during during>processing e2>standard e5># e5>large
+0.15 each>thread edge egrep einen either el embed embedder>down empty enabled engine epochs epochs># era erro
+0.15 error_code error_code># estou event exception>during executable execute executor export>fails faculdade
+0.15 failed>at faiss faiss>cpu falls>back family fast fastembed># file>sys find first># fit>failed followed following
+0.15 for>host for>re four four>bytes frage free>on from>conda from>pip from>python g4dn># g>m g>node g>of gave gb>are
+0.15 gb>disk gb>each gb>en gb>hbm gb>jax gb>laptop gb>por gb>so gb>und gb>yes generator gguf>c gib>should gib>swap
+0.15 gives>you goes>through gpu>model grid grows guard gunicorn had>the half has>failed has>restarted hast
+0.15 haswell>intel heeft hi home hostconfig hostconfig>memory how>big http http># i've i>tried idea imac impl
+0.15 implementation>com in>cell in>predict in>promise in>task in>use include increasing>gpu_memory_utilization
+0.15 indexer info>logger info>ort initialize>backend inspect install>q instance_group instance_group>count intel>iris
+0.15 intfloat>multilingual into into># ipython is>full it's>fine it>as it>ends it>should it>take it>thanks it>trains
+0.15 j java>lang jax>devices jnp>stack jnp>zeros jupyter k>particles k>x kaggle>notebook kart keras_backend kind_cpu
+0.15 kt lang launched layer layout length level>info libonnxruntime_providers_cuda libonnxruntime_providers_cuda>so
+0.15 like>the live llama_init_from_model llama_new_context_with_model load>average load_model loader locally
+0.15 login>nodes los lstm m>g m>ó machine>family machinetype mails main>py maintainer make>it mal mb>allocatable
+0.15 mb>total mem>per memory>on method metrics>cc mib>used minilm mjx mode model>fit model>onnx model>predict
+0.15 model>x_test modelinstanceinitialize more>memory msg>inference msg>start mu multilingual multilingual>e5
+0.15 nachtrag name>stem ncnn nie no>lo no>plugin noch noch>der node>has node>v20 noor normal># not>be
+0.15 notebook>accelerator notice np>load np>stack npy nv object>file oct oct># oder ol ol>á on>my once onednn
+0.15 onnx>cpu onnxruntime>gpu onnxruntime>ortsession oom>killed oom_score_adj open>file open>shared operations
+0.15 opt_state optax># optiplex or>device or>lower ortrun ortrun>error_code ortsession>run outer packages panicked
+0.15 parallel># partition pas>de pbs per>core per>cpu per>task pid pid># platform># platinum platinum># pods post
+0.15 pressure print># prngkey># pro probe prod>embedder profiling promise promise>error protein provare py3 py>model
+0.15 q4_k_m>gguf q8 quarter quarter>of r r>platinum raised>to ranks>per readfilecontents readfilecontents>failed
+0.15 readme registered reinicio relevant replay>buffer req require require>cudnn rerun reserved resource_list
+0.15 resource_list>ncpus results rm>m roberta>encoder rodou rui run>py same>problem says>cpu scan scf score scratch
+0.15 sd se>me seems>to segnalazione sentence series servidor>de session>crashed set_visible_devices
+0.15 set_visible_devices>gpu setting shared>object shows>the side sigkill sin slurmd slurmstepd slurmstepd>error smp
+0.15 snakemake snapshot so>with solved some>of sono sono># sous sparse srun>p stage3 std_log std_log>txt stderr
+0.15 step>tasks sum swapon synth sys>class t06 t06># t09 t09># t3>large tagger tasks>have tfrt the>allocation
+0.15 the>build the>jax the>login the>memory the>pool the>problem the>replay the>server the>tpu there>a this>on ticket
+0.15 time to>run tokenizers tokens># took tp trains transformers>js treino tritonbackend
+0.15 tritonbackend_modelinstanceinitialize tts>api tutorial txt>xlaruntimeerror ubuntu>ip uid uid># uncaught>in
+0.15 unexpected unit update>jax_platform_name use>gpu user's user># user>virt using>all util uv uvicorn v20 v>í
+0.15 vectors vga vga>compatible via visible>gpu vllm_cpu_omp_threads_bind vllm_target_device vllm_target_device>cpu
+0.15 vmrss vmrss># voll von votre vps># w>tensorflow was>at wasm>backend wav we>moved we>run we>use went>on what>does
+0.15 wheels whoever win wrapped x86_64>linux x>epyc x_test xl xla_flags>xla_force_host_platform_device_count
+0.15 xla_force_host_platform_device_count xla_force_host_platform_device_count># xla_python_client_mem_fraction xml
+0.15 yesterday your>gpu your>notebook z ä>t ç>kt è>re é í>deo ó>j всем вывод запускаю или нет облако привет у это
+0.15 яндекс яндекс>облако ячейка ячейка>с い か>。 く け こ>ろ す た>と と>こ の>で ょ ょ>う ら>通 を を>増 サ タ ッ
+0.15 ラ ン ン>タ 一 之 之>后 了 付 付>け 会 像 共 内 内>存 再 别 加 单 存 实 实>验 実>行 常 报 明 显 有>显 核># 正>常
+0.15 没 無 的 示 编 群 节 节>点 识 识>别 谢 谢>谢 通 验 개로 기가 될까요 로그 배치 없습니다 환경
+0.20 #>accelerator_type #>adam #>c9 #>chars #>dans #>days #>e6 #>eta #>mcu #>ocpu #>off #>onnx #>oom_kill #>page
+0.20 #>portable #>px #>retrieving #>tb #>up #>v100 #>x #>гигов 0 a100>with a>g4dn a>jnp a>minute accelerator_type
+0.20 activate activity activity>monitor actor adj agent all>four allocate>more alphafold>sif also am ampere and>you
+0.20 and>your anon anon>rss applications arena assistant at>least at>nodejskernelbackend aucun aus away base>image
+0.20 before>i beim bekomme bekomme>beim betreff bge brings but>not by>op c6g c9 chars chars># checkout chex choose
+0.20 chromadb ci client>edge cloud>google cn># com>microsoft computing>language conda>list config>set_visible_devices
+0.20 config>update connected consider conv># core>platform cpu># cpu>mem cpu_feature_guard>cc crashes critical
+0.20 cuda>available cuda>cuda_diagnostics cuda>diagnostic cuda_diagnostics cuda_diagnostics>cc data>on dati de>carte
+0.20 de>los describe desktop>with device>intel device_put>np diagnostic diagnostic>information diagnostics did>it
+0.20 dockerfile>cpu document does>this driver>is ds920+ dso du dynamic e6 edge>c edge>d el>nodo en>mi envs envs>#
+0.20 epyc epyc># error>client error>detected error>invalid eta eta># event>in executesingleoutput export exporter f32
+0.20 failure>exception fastapi>uvicorn find>registered fit>on fit_gp fit_gp>py for>cuda for>me for>opencl frage>in
+0.20 freeze>grep from>jnp function_node function_node>wrapped__randomuniform_device_ g7># g>t g>with g>没 gb>ddr5
+0.20 gb>gpu gb>keine gb>model general get>this git go># gold gold># google>com gpu>device gpu_mem_limit h100>with
+0.20 happens have>one headless help>jax helped here hetzner home>runner hostname hosts># immich>machine import>os
+0.20 in>alphafold in>an in>ci in>docker in>stepid info>client information>for instance>type internal>server into>a
+0.20 invalid>tf_status io>shared is>too isn't issue it's>that java># jax>config jax>device_put jax>md jax>src jetzt
+0.20 karte kb>anon keep>the l>é language least length># limit>of linux># little>for load>library lvl lvl>error
+0.20 m>pytest machine>learning maria mat match max># mcu me># mem>is merhaba mesh mettez mib>mem
+0.20 microsoft>onnxruntime mit ml>m5 mon monitor much>for much>ram n2 na># nachtlauf nb never no>accelerator node>gpu
+0.20 nodejskernelbackend nodejskernelbackend>executesingleoutput nodes noise not_found>could notebook>tried now>on
+0.20 num_cpus num_cpus># num_gpus num_gpus># numpy o oc>logs ocpu ocpu># offloading ohne on>ubuntu onnx># onnx>model
+0.20 onnxruntime>not onnxruntime_onnx oom_kill oom_kill>event op>randomuniform open opencl>tm optax out_flat p
+0.20 packages>jax pairs pavel per>instance pip>install platform>cpu_feature_guard platform>with point porque
+0.20 portable>computing pour pressure>red print prints priya process product profile ps>aux psutil>virtual_memory
+0.20 py311h python3>total python>fit_gp python>run pytorch q4_k_m queue r>xeon raise ram>use ram>without ran
+0.20 randomuniform raspberry>pi ready registered>platform registering>gpu registro relax reporter request requests
+0.20 requests>cpu reserved>for resourceexhaustederror>function_node result>failure retrieving retrieving>cuda rss>#
+0.20 rtx run># run>gpus run>the run>with runner>work runs>in runs>there runtime>for s s>í salloc says scans section
+0.20 seen seit serve service setup shm short si>ferma sif simply singularity skipping>registering slices slurm>#
+0.20 small>amd64 so>no so>that's softmax sorry sort source stage># staging started>the stepid stepid># still>get
+0.20 streams sul>nodo supervisor sur>un synology>ds920+ t>é target tb tensorflow>serving tensorflow>tfjs tests
+0.20 textembedding tf_status tf_status># tfjs tfjs>node that the>cuda the>embedding the>issue the>noise the>session
+0.20 the>small the>ulimit there>you this>is those thought tiene tm>applications to>have to>see too>little took>#
+0.20 total>vm tout tree tune turns txt ulimit und>die uniform units usar utilis utilis>é v0 v0># variant version
+0.20 virt>res virtual_memory vllm># vllm>cpu wanted>to warning>could we>do we>get web>demo went>away what>happens
+0.20 wieder with>my works>for would wrapped__randomuniform_device_ wrapped__randomuniform_device_>oom xeon>r y you've
+0.20 you've>got you>go your>log z>info z>jaxlib z>lvl ç î автор без>видеокарты вы гб>озу гигов за и как ноутбук
+0.20 работает 。 か か>し し せ>ん な な>の の ま>せ や ろ を>動 ん ル 上>跑 作 分 切 動>か 图 増>や 大 好 小 就
+0.20 我>在 报>错 数 是>一 有 核 自 解 있고
+0.25 #>cl_mem_object_allocation_failure #>data #>fastapi #>go #>h100 #>kernel #>m #>not #>pip #>rc #>results #>rounds
+0.25 #>samples #>slurm #>t22 admin af2 ah ai all allocatable># anyway are>installed arm64 arrays at>matmul_op_impl au
+0.25 backend>cpu because>i before>this begin begin>with big>jnp big>memory binary binder>gives bit bonjour box>is
+0.25 bug>report called cellule chiuso clients cn command>not computing conda>env conda_override_cuda config
+0.25 consumption context copies count cuda12>cudnn89 cuda>cuda_driver cuda_visible_devices cudnn89 d default>features
+0.25 dell der detected detector dev device>is di dmesg docker>run docs doesn't dual dyno e2 e>il e>pyopencl einem
+0.25 ends>in enginecore>pid executing execution>error exhausted f># failed_precondition failed_precondition>no falls
+0.25 far fastembed faut faut>il fedora fedora># fit>x fix folds freeze from>nvidia g7 g>on gb>per gb>で gpu>at
+0.25 graph>execution guess haiku heroku>standard hocam homelab htcondor i>guess i>thought immer implementation in>all
+0.25 in>f32 in>our in>wslconfig inference inferencesession initialize instance intra ip ip># issue># it>isn't java
+0.25 jax>を js k>with ki killed>process kind le libonnxruntime linux>small llama>bench llama>cli load>dynamic logs
+0.25 lol long lvl>info lxc># m3 mac>mini macbook make mark matmul_op_impl matmul_op_impl>h medium mem>command
+0.25 memory>killed memory>quota metal>plugin microsoft mini>pc n># name>p2o native>windows ncpus ncpus>#
+0.25 new>inferencesession niente nnapi no>metal no>running no>visible nomad not>find notte nuc numba number numpyro
+0.25 numpyro>nuts numpyro>set_host_device_count nuts># ocr>python on>and only optimum or>do ortsession outer>product
+0.25 overcommit_memory overcommit_memory># override p2o p2o>conv pc>i3 phone physical pi># pl platform>cpu plugin
+0.25 port>á portable precondition proc>driver processes>found provider>cpu proxmox proxmox>lxc px py310 python>c
+0.25 python>main quota quota>exceeded r14 r14>memory ran>it rapidocr reason received righe rounds rtx>a6000 run>pip
+0.25 run>python running>on running>processes runtime>ubuntu22 sagt salloc>p salve scheduled se see>the server>#
+0.25 server>error serving># set_host_device_count set_host_device_count># shared>cpu slim smi solo solved>it somebody
+0.25 st state>terminated std sul surface>pro systemd t14 t22 t22># t3>medium tail>n taken>by tensorflow_serving
+0.25 that>explains the>container the>difference the>wheel the>whole the>xeon then>the til too total># total>ram
+0.25 total>vram trained tritonserver tritonserver># tuto u>jax ubuntu22 ubuntu22># users v1 v1># values>yaml variable
+0.25 vm>overcommit_memory voice wanted warmup weil what x>dyno xla>tsl y>batch_size z>level á>til видеокарты вопрос
+0.25 на 、># し>て で>jax ん>。 不>是 云 以 关>了 在 我 把 是>不 显>卡 正 理 腾 超 跑
+0.30 #>comes #>createexecutionproviderinstance #>en #>kb #>nvidia #>skipped #>slim #>small #>tests #>tokens #>ubuntu
+0.30 #>vcpu #>w #>ядра a1 a1># a>cpu a>machine a>protein a>quadro a>the a>thinkpad aber acelerador adam add advice
+0.30 after alphafold alten ampere>a1 android appendexecutionprovider_cuda>o around>the attempt attempt># bad base>#
+0.30 bash>nvidia batch blackjax bought bug built but>i but>it cargo celeron chez cli clinfo>l cluster colab>runtime
+0.30 compatible counts cpu>jax cpuexecutionprovider create create>cudaexecutionprovider
+0.30 createexecutionproviderinstance createexecutionproviderinstance>failed d># daily debian>#
+0.30 default>onnxruntime_pybind_state demo dependencies design directml distro diyor doctr einsum embedding>service
+0.30 env>grep error_message>non events exceeds exited>with export>jax_platforms eye filenames fill for>now found>it
+0.30 free>for friend from>host functions gerade gp gpu>devices happened have>to heroku host>is hosts i>bought
+0.30 i>nvidia i>put i>ç icd icd>d il in>that infer># is>it it>all its jnp>eye json just kb kills kind>kind_cpu knoten
+0.30 kubelet large large># last>state launcher lavapipe limits>cpu login>node lxc materialises matrix mem memtotal
+0.30 merci mib>of minute ml my>workstation n1>n1 needs node>exporter nodes>have nvidia>smi of>free of>ram on>windows
+0.30 onnxruntime_pybind_state onnxruntime_pybind_state>cc op>fill ortcudaprovideroptions packagereference par pdf
+0.30 percent pid>user pip>freeze plugins port processes pybind pytest>n random reason>oomkilled reply requirements
+0.30 resolution resources>limits restarting rss runtime say sbatch session session>ready set share>vulkan shown
+0.30 shutdown sorry>for space spawned stage steht submitted>from successfully sudo swapfile synology taken team
+0.30 tensorflow>base that>time the>a10 the>free there's>no theta tif title tmp to>initialize tsl>framework tts
+0.30 type>double type>none userwarning vae values vk_icd_filenames vk_icd_filenames>usr vm># vmware vram># vulkan>icd
+0.30 warmup>ok we well what>bfc_arena what>happened wheel with>d with>gpu with>radeon x86_64>json x>xeon xla_target
+0.30 xlarge you your yours виртуалке ответ при ядра ядра># せ 卡 后 定 己 是 自>己 要 试 무료 안녕하세요 에 인스턴스
+0.35 #>b #>cannot #>exceeds #>gi #>layer #>that a>gpu adam>moments and>it and>then any any>more
+0.35 appendexecutionprovider_cuda as at>all at>that auf>dem bashrc bench>py c++ cannot>dlopen card>or cell cfg
+0.35 chain_method>sequential chrome chromebook compiling conda>forge cpu_allocator_impl cpu_allocator_impl>cc dans de
+0.35 def detected># device_type dim dlopen dlopen>some documents e5 echo elixir embedder embeddings es even exceeds>#
+0.35 executionproviders exit>code fastapi fit forecast forge framework>cpu_allocator_impl free># free>system
+0.35 geforce>rtx global gpu>a100 gpu>libraries grep guest h100s hab half>of ich iets image>tensorflow in>der info
+0.35 info>msg install>onnxruntime intel># invalid ja jax>metal je julia keine less>than libraries linux>container
+0.35 lowering m6i>large macbook>pro mijn moet moet>ik moments msg my># my>desktop native nee new no>jax nvidia>driver
+0.35 o>n ocr og org ort>c++ package package>version piper posterior pro># proc python>bench ram>or ray repo report
+0.35 returns root runpod sampler set># shrink silver># since sind sinfo sinfo>n smi>command some>gpu son submitted
+0.35 support tf>random the>a100 the>failure this to>create torch># triage tsl ubuntu un unavailable unknown
+0.35 unknown>error usr>share var web what's windows worker x86_64 x># y>ü yml you>want é>l ó есть по
+0.40 #>batch #>llvmpipe #>mb #>tib #>vae 64 ale and>cuda and>ram answer backend>cuda because>it boot com cpu>haswell
+0.40 cpu_worker cpu_worker>py cuda_driver cuda_driver>cc device>cuda died do>have double embedding
+0.40 environ>cuda_visible_devices environment exla features folding for>that gb>no geen gi has
+0.40 hostconfig>devicerequests i3 i3># i>e inside installed jax>cpu jaxopt julia>using keep lspci>grep m1 mac md
+0.40 memory>usage more na naar nodo not notebook np nx opencv oracle partitie please processing>onnxruntimeerror
+0.40 pytest ran>out rent reranker rome rome># said sampling sets small spot supported t3 tail># termux the>laptop tib
+0.40 tokens total unet vcpu virt vm vraag w w>onnxruntime want want># which>jax will>be wsl>shutdown ü сервер 에서
+0.45 #>but #>passed #>로 a6000 accelerator>none app>service appendexecutionprovider batch_size box building came
+0.45 cannot class con cuinit debian dev1 en enable etc exited ferma forgot gb haswell>amd history i've>a import>jax
+0.45 index information install kvcache less m6i># memtotal># normal on>device on>this pthread python>m scaleway
+0.45 sessionoptions some swap system>memory tarjeta telemetry that's the there's thx ticked time># to>cuinit toml use
+0.45 v># vllm_cpu_kvcache_space vllm_cpu_kvcache_space># with>keras_backend yaml yet z># zeros не 없음
+0.50 #>pod alpine app>function are bash build cat closing cloud cpus d>lvp_icd dem devicerequests dockerfile
+0.50 error>worker explains flax have>a i>ran i>set i>tensorflow ish k8s keras_backend>tensorflow later len limits
+0.50 login lspci lvp lvp_icd lvp_icd>x86_64 machine modal modello moved>to mybinder mybinder>org not>found nuts on>a
+0.50 ort project rc rc># rewrite run sequential signal># standard su sub test tf u use_gpu use_gpu>false v visible
+0.50 wasm will windows># 서버
+0.55 accelerators big busy compute everything's exla>backend go google haswell killed livebook llvm># macos macos>#
+0.55 mini not>gpu null off># old on plan py samples so>appendexecutionprovider_cuda terminated thinkpad transformer
+0.55 was>set 로
+0.60 #>bits #>cpu backend>client bits client>host die driver exceeded false float32 github jax>on jnp llvmpipe
+0.60 llvmpipe>llvm mem># no>accelerators no>cuda num off pi platform re signal string too>old warning
+0.65 #>gigs #>гб backend before bench det env found hbm ik intel list metal runtime>type shared tail без гб
+0.70 #>gb app azure er from gigs gives has>jax low m swap># was
+0.75 =killed fat gpu>is grep>i i m6i pip pocl thread
+0.80 accelerator base binder container extra import jetson moved ulimit>v vcpu>#
+0.85 conda docker thin
+0.90 llvm so в
+0.95 =Mac devices onnx
+1.00 no
+1.05 =tiny because image
+1.15 cpu
+1.25 =processor's_device
+1.30 without
+1.35 none
+1.40 =processor
+1.75 =no_card
+1.80 =machine's_memory_is_full =no_device
+2.00 =container_without
+2.15 =small_host
+2.20 =program_without
+2.25 =package_without
+2.55 =job_without
+2.60 =idle_card
+3.25 =machine_without
"""
